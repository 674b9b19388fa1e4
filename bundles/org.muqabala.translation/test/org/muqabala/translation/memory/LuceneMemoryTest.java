package org.muqabala.translation.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.TranslationMemory;

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
}
