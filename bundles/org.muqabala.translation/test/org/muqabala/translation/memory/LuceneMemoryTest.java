package org.muqabala.translation.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.translation.TranslationUnit;

class LuceneMemoryTest extends TranslationMemoryContract {

    @TempDir
    Path folder;

    @Override
    TranslationMemory opened() throws IOException {
        return new LuceneMemory(folder);
    }

    @Test
    void aMemoryInUseIsToldFromABrokenOne() {
        assertEquals(folder, assertThrows(OccupiedMemoryException.class, () -> new LuceneMemory(folder)).folder());
    }

    @Test
    void oneThatFailsToCloseLetsGoOfItsFolderAllTheSame() throws IOException {
        Path other = folder.resolve("other");
        AtomicBoolean breaks = new AtomicBoolean();
        TranslationMemory memory = new LuceneMemory(other, breaking(FSDirectory.open(Files.createDirectories(other)), breaks));
        memory.add(new TranslationUnit(Locale.forLanguageTag("ar"), Locale.ENGLISH, "وصل الوفد.", "It arrived.", "huda", Instant.EPOCH));
        breaks.set(true);
        assertEquals("no such device", assertThrows(IOException.class, memory::close).getMessage());
        try (TranslationMemory again = new LuceneMemory(other)) {
            assertEquals(1, again.size());
        }
    }

    /** A folder whose files cannot be closed any more as soon as it breaks. */
    private static Directory breaking(Directory folder, AtomicBoolean breaks) {
        return new FilterDirectory(folder) {
            @Override
            public IndexInput openInput(String name, IOContext context) throws IOException {
                IndexInput input = super.openInput(name, context);
                return new FilterIndexInput(name, input) {
                    @Override
                    public void close() throws IOException {
                        super.close();
                        if (breaks.get()) {
                            throw new IOException("no such device");
                        }
                    }
                };
            }
        };
    }
}
