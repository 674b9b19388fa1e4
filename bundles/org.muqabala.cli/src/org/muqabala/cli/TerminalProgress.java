package org.muqabala.cli;

import org.muqabala.core.spi.Progress;

/**
 * Shows on a terminal how far a command is, in one line that is wiped away at the end. Whether standard error is a terminal is
 * known to the start script alone, which says so by the system property {@code muqabala.progress}.
 */
final class TerminalProgress implements Progress {

    private final Desk desk;
    private final boolean watched = Boolean.getBoolean("muqabala.progress");
    private int shown = -1;

    TerminalProgress(Desk desk) {
        this.desk = desk;
    }

    @Override
    public synchronized void worked(double share) {
        int percent = (int) (share * 100);
        if (watched && percent > shown) {
            shown = percent;
            desk.err().print(percent < 100 ? "\r" + percent + " %" : "\r      \r");
            desk.err().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
