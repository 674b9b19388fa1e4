package org.muqabala.core.spi;

import java.util.concurrent.CancellationException;

/** Where long work tells how far it has come and asks whether it is still wanted. Safe for use from several threads. */
public interface Progress {

    /** Work that nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void worked(double share) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Tells how much of the whole is done.
     *
     * @param share between 0 and 1, never falling
     */
    void worked(double share);

    boolean isCancelled();

    /** @throws CancellationException if the work is no longer wanted */
    default void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
