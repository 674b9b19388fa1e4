package org.muqabala.ui.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.TranslationMemory;

/** A memory stays open as long as somebody asks it. */
class LentMemoryTest {

    private final List<String> calls = new ArrayList<>();
    private final LentMemory memory = new LentMemory((TranslationMemory) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] {TranslationMemory.class}, (proxy, method, arguments) -> {
                calls.add(method.getName());
                return null;
            }));

    @Test
    void oneThatNobodyHasClosesAtOnce() throws IOException {
        memory.retire();
        memory.retire();
        assertEquals(List.of("close"), calls);
    }

    @Test
    void oneThatIsAskedClosesWhenTheLastIsDone() throws IOException {
        memory.take();
        memory.take();
        assertFalse(memory.isIdle());
        memory.retire();
        memory.giveBack();
        assertEquals(List.of(), calls);
        memory.giveBack();
        assertTrue(memory.isIdle());
        assertEquals(List.of("close"), calls);
    }

    @Test
    void oneThatIsWantedStaysOpen() throws IOException {
        memory.take();
        memory.giveBack();
        assertEquals(List.of(), calls);
    }
}
