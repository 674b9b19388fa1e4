package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk's own spellings, from the file that the preferences name. */
class HouseStyleTest {

    @TempDir
    private Path desk;

    private final WorkbenchTester workbench = new WorkbenchTester();

    @AfterEach
    void close() {
        workbench.closeEditors();
        InstanceScope.INSTANCE.getNode("org.muqabala.ui").remove("houseStyle");
    }

    @Test
    void itsSpellingsCountAsOneFromTheNextCollationOn() throws IOException {
        long before = spellings();
        use("مؤتمر = لقاء\nالمحادثات = المفاوضات\n");
        assertTrue(spellings() > before, "the two words count as two spellings of one");
    }

    @Test
    void aBrokenTableIsLeftOutAndSaidSo() throws IOException {
        long before = spellings();
        use("المحادثات = المفاوضات\nشنغهاي\n");
        CollationEditorTester collation = open();
        EventLoop.waitFor("the notice", () -> collation.notices().stream().anyMatch(line -> line.contains("desk.txt") && line.contains("شنغهاي")));
        assertEquals(before, spellings(collation));
    }

    private void use(String table) throws IOException {
        Path file = desk.resolve("desk.txt");
        Files.writeString(file, table);
        InstanceScope.INSTANCE.getNode("org.muqabala.ui").put("houseStyle", file.toString());
    }

    private long spellings() {
        CollationEditorTester collation = open();
        long spellings = spellings(collation);
        collation.close();
        return spellings;
    }

    private CollationEditorTester open() {
        return CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("001"));
    }

    private static long spellings(CollationEditorTester collation) {
        return collation.model().ledger().rows().stream().filter(row -> row.divergence().reason().rule().equals("spelling.variants")).count();
    }
}
