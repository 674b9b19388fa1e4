package org.muqabala.translation.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.xml.TmxWriter;

/** A whole memory as TMX, unit by unit, however many there are. */
public final class MemoryTmx {

    private static final int UNITS_BETWEEN_LOOKS = 256;

    private final TranslationMemory memory;
    private final Instant time;
    private final Progress progress;
    private long written;
    private long replaced;

    /**
     * @param time when the file says that it was made
     * @param progress told of the progress and asked whether to go on
     */
    public MemoryTmx(TranslationMemory memory, Instant time, Progress progress) {
        this.memory = memory;
        this.time = time;
        this.progress = progress;
    }

    /** How many units were written. */
    public long written() {
        return written;
    }

    /** How many characters XML cannot hold, so that others stand for them. */
    public long replaced() {
        return replaced;
    }

    /**
     * @param out not closed
     * @throws java.util.concurrent.CancellationException if {@code progress} says so; what was written is then worthless
     */
    public void write(OutputStream out) throws IOException {
        double size = Math.max(1, memory.size());
        // units of a memory may be of any language
        TmxWriter tmx = new TmxWriter(out, "", time);
        try {
            memory.forEach(unit -> {
                if (tmx.written() % UNITS_BETWEEN_LOOKS == 0) {
                    progress.throwIfCancelled();
                    progress.worked(Math.min(1, tmx.written() / size));
                }
                try {
                    tmx.write(unit);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        replaced = tmx.finish();
        written = tmx.written();
        progress.worked(1);
    }
}
