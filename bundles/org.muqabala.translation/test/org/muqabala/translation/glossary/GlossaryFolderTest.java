package org.muqabala.translation.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryFolderTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @TempDir
    Path folder;

    @Test
    void aTableThatNamesItsLanguagesHasToHoldThem() throws IOException {
        Path other = Files.writeString(folder.resolve("glossary.ar-en.csv"), "ar,fr\nهدنة,trêve\n");
        GlossaryFolder kept = new GlossaryFolder(folder);
        assertEquals(other, assertThrows(BrokenTableException.class, () -> kept.read(ARABIC, Locale.ENGLISH)).file());
    }

    @Test
    void colleaguesMayReadWhatTheyMightBefore() throws IOException {
        Path table = Files.writeString(folder.resolve("glossary.ar-en.csv"), "ar,en\nهدنة,truce\n");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Set<PosixFilePermission> rights = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(table, rights);
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(Files.writeString(folder.resolve("usual"), ""));
        new GlossaryFolder(folder).add(List.of(new Term("حرب", "war"), Term.name("لافروف", "Lavrov")), ARABIC, Locale.ENGLISH);
        assertEquals(rights, Files.getPosixFilePermissions(table));
        assertEquals(usual, Files.getPosixFilePermissions(folder.resolve("names.ar-en.csv")));
    }

    @Test
    void nothingIsLostOfWhatSeveralAddAtOnce() throws Exception {
        try (ExecutorService colleagues = Executors.newFixedThreadPool(4)) {
            List<Future<Glossary>> added = IntStream.range(0, 24).mapToObj(number -> colleagues.submit(() -> new GlossaryFolder(folder)
                    .add(List.of(new Term("كلمة" + number, "word" + number)), ARABIC, Locale.ENGLISH))).toList();
            for (Future<Glossary> each : added) {
                each.get();
            }
        }
        assertEquals(24, new GlossaryFolder(folder).read(ARABIC, Locale.ENGLISH).terms().size());
        assertFalse(Files.exists(folder.resolve(".glossary.lock")));
    }

    @Test
    void nothingIsWrittenWhereALinkInAStrangersFolderLeads() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "As it was.");
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.createSymbolicLink(shared.resolve(".glossary.lock"), mine);
        assertThrows(IOException.class, () -> new GlossaryFolder(shared).add(List.of(new Term("حرب", "war")), ARABIC, Locale.ENGLISH));
        assertEquals("As it was.", Files.readString(mine));
    }

    @Test
    void termsAndNamesAreKeptInTablesOfTheirOwn() throws IOException {
        GlossaryFolder kept = new GlossaryFolder(folder.resolve("new"));
        kept.add(List.of(new Term("هدنة", "truce"), Term.name("لافروف", "Lavrov")), ARABIC, Locale.ENGLISH);
        kept.add(List.of(new Term("هدنة", "ceasefire"), new Term("حرب", "war")), ARABIC, Locale.ENGLISH);
        kept.add(List.of(new Term("هدنة", "trêve")), ARABIC, Locale.FRENCH);
        assertEquals(List.of("Lavrov", "ceasefire", "war"), renderings(kept.read(ARABIC, Locale.ENGLISH)));
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertEquals(List.of("glossary.ar-en.csv", "glossary.ar-fr.csv", "names.ar-en.csv"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void tablesWithoutLanguagesInTheirNamesAreReadByTheirColumns() throws IOException {
        Files.writeString(folder.resolve("glossary.csv"), "ar,fr\nهدنة,trêve\n");
        Files.writeString(folder.resolve("names.csv"), "ar,en\nلافروف,Lavrov\n");
        Glossary english = new GlossaryFolder(folder).read(ARABIC, Locale.ENGLISH);
        assertEquals(List.of(Term.name("لافروف", "Lavrov")), english.terms());
        assertEquals(List.of("trêve"), renderings(new GlossaryFolder(folder).read(ARABIC, Locale.FRENCH)));
    }

    @Test
    void aBrokenTableIsNamedAndStays() throws IOException {
        Path broken = Files.writeString(folder.resolve("glossary.ar-en.csv"), "ar,en\n\"هدنة,truce\n");
        GlossaryFolder kept = new GlossaryFolder(folder);
        assertEquals(broken, assertThrows(BrokenTableException.class, () -> kept.read(ARABIC, Locale.ENGLISH)).file());
        assertThrows(BrokenTableException.class, () -> kept.add(List.of(new Term("حرب", "war")), ARABIC, Locale.ENGLISH));
        assertEquals("ar,en\n\"هدنة,truce\n", Files.readString(broken));
    }

    @Test
    void thereNeedBeNone() throws IOException {
        assertEquals(List.of(), new GlossaryFolder(folder.resolve("none")).read(ARABIC, Locale.ENGLISH).terms());
    }

    private static List<String> renderings(Glossary glossary) {
        return glossary.terms().stream().map(term -> term.targets().getFirst()).sorted().toList();
    }
}
