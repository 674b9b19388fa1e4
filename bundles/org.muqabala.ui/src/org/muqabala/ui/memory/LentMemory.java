package org.muqabala.ui.memory;

import java.io.IOException;

import org.muqabala.core.spi.TranslationMemory;

/** An open memory that several ask at once: it closes when it is retired and the last of them is done. Safe for use from several threads. */
final class LentMemory {

    private final TranslationMemory memory;
    private int users;
    private boolean retired;

    LentMemory(TranslationMemory memory) {
        this.memory = memory;
    }

    /** To be given back in the end. */
    synchronized void take() {
        users++;
    }

    /** For those who have taken it. */
    TranslationMemory memory() {
        return memory;
    }

    /** @throws IOException if it was the last one's, and closing it failed */
    void giveBack() throws IOException {
        boolean last;
        synchronized (this) {
            users--;
            last = retired && users == 0;
        }
        if (last) {
            memory.close();
        }
    }

    synchronized boolean isIdle() {
        return users == 0;
    }

    /** Nobody takes it any more; closes it now if nobody has it, else when the last one gives it back. */
    void retire() throws IOException {
        boolean idle;
        synchronized (this) {
            idle = !retired && users == 0;
            retired = true;
        }
        if (idle) {
            memory.close();
        }
    }
}
