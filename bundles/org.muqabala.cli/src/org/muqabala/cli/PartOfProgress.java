package org.muqabala.cli;

import org.muqabala.core.spi.Progress;

/**
 * The progress of one part of a longer work.
 *
 * @param whole the whole work's
 * @param from share of the whole that is done when this part begins
 * @param to share of the whole that is done when this part ends
 */
record PartOfProgress(Progress whole, double from, double to) implements Progress {

    @Override
    public void worked(double share) {
        whole.worked(from + share * (to - from));
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
