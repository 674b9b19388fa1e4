package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.ui.machine.MachinesInUse;
import org.muqabala.ui.machine.Suggestion;
import org.muqabala.ui.machine.Suggestions;
import org.muqabala.ui.memory.MemoryInUse;

/** The memory and the machines behind the windows: where the preferences put them, and what comes and goes as files. */
class TranslationServicesTest {

    private static final String TMX = """
            <tmx version="1.4"><header srclang="ar"/><body>
            <tu><tuv xml:lang="ar"><seg>وصل الوفد إلى القاهرة ليلاً.</seg></tuv><tuv xml:lang="en"><seg>The delegation arrived in Cairo by night.</seg></tuv></tu>
            </body></tmx>
            """;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.muqabala.ui");
    private final MemoryInUse memory = PlatformUI.getWorkbench().getService(MemoryInUse.class);

    @TempDir
    Path folder;

    @BeforeEach
    void useAMemoryOfTheTest() {
        // stays until the workbench ends, as it is open until then
        Path place = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(".memories").resolve(UUID.randomUUID().toString());
        preferences.put("translationMemory", place.toString());
    }

    @AfterEach
    void chooseAsBefore() {
        preferences.remove("translationMemory");
        preferences.remove("translationMemoryAddress");
        preferences.remove("machine.ollama.agreed");
        preferences.remove("machine.ollama.model");
    }

    @Test
    void aFileOfAnotherToolComesInAndGoesOut() throws IOException {
        Path file = Files.writeString(folder.resolve("old.tmx"), TMX);
        MemoryFilesTester files = new MemoryFilesTester(workbench);
        files.importFile(file, window -> {
            window.picture("import-memory");
            Language.assertSpoken(window.labels());
            assertEquals(List.of(), window.cutOff());
        });
        EventLoop.waitFor("the translation", () -> size() == 1);
        assertEquals(1, memory.ask(there -> there.matches("وصل الوفد إلى القاهرة ليلاً", Locale.forLanguageTag("ar"), Locale.ENGLISH, 5)).size());
        Path out = folder.resolve("new.tmx");
        files.exportTo(out, window -> {
            window.picture("export-memory");
            Language.assertSpoken(window.labels());
        });
        EventLoop.waitFor("the file", () -> Files.exists(out));
        assertTrue(Files.readString(out).contains("The delegation arrived in Cairo by night."));
    }

    @Test
    void aDeskWhoseMemoryIsAwayWorksOn() throws IOException {
        preferences.put("translationMemoryAddress", "jdbc:postgresql://127.0.0.1:1/memory?user=huda");
        Path file = Files.writeString(folder.resolve("old.tmx"), TMX);
        new MemoryFilesTester(workbench).importFile(file, window -> { });
        EventLoop.waitFor("the translation", () -> size() == 1);
        assertEquals(1, memory.ask(there -> there.concordance("القاهرة", false, 5)).size());
    }

    @Test
    void noMachineIsAskedBeforeTheUserAgrees() {
        MachinesInUse machines = PlatformUI.getWorkbench().getService(MachinesInUse.class);
        assertFalse(machines.isAny());
        preferences.put("machine.ollama.model", "aya");
        preferences.put("machine.ollama.agreed", "http://127.0.0.1:11434");
        assertEquals(List.of("ollama"), machines.all().stream().map(machine -> machine.id()).toList());
        preferences.put("machine.ollama.agreed", "http://localhost:11434");
        assertEquals(List.of(), machines.all(), "the user agreed to another address");
    }

    @Test
    void aMachineSuggestsForTheSentenceInHandAndIsAskedOnce() throws IOException {
        preferences.put("machine.ollama.model", "aya");
        Suggestions suggestions = new Suggestions(PlatformUI.getWorkbench().getService(MachinesInUse.class));
        List<Suggestion> told = new CopyOnWriteArrayList<>();
        try (SmallService service = new SmallService("{\"message\":{\"content\":\"Suggested.\"}}")) {
            preferences.put("machine.ollama.address", service.address());
            Locale arabic = Locale.forLanguageTag("ar");
            suggestions.ask("وصل الوفد.", arabic, Locale.ENGLISH, told::add);
            preferences.put("machine.ollama.agreed", service.address());
            suggestions.ask("مرّ عليها فقط.", arabic, Locale.ENGLISH, told::add);
            suggestions.ask("وصل الوفد.", arabic, Locale.ENGLISH, told::add);
            EventLoop.waitFor("a suggestion", () -> told.size() == 1);
            suggestions.ask("وصل الوفد.", arabic, Locale.ENGLISH, told::add);
            EventLoop.waitFor("the suggestion again", () -> told.size() == 2);
            assertEquals(List.of(new Suggestion("Ollama", "Suggested.", ""), new Suggestion("Ollama", "Suggested.", "")), told);
            assertEquals(1, service.asked().size(), service.asked().toString());
        } finally {
            suggestions.stop();
            preferences.remove("machine.ollama.address");
        }
    }

    private long size() {
        try {
            return memory.ask(TranslationMemory::size);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
