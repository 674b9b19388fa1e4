package org.muqabala.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.exporters.StandardExporters;

/** What all commands have in common: how they are called, helped with, and end. */
class CommandLineTest extends CommandCase {

    @Test
    void saysWhichFilesAreVersionsOfOneStory() throws IOException {
        String lead = "أغرقت الأمطار الغزيرة أحياء سكنية عدة في المدينة وقطعت الطريق الساحلي أمام السيارات صباح أمس.";
        Path folder = Files.createDirectory(desk.resolve("folder"));
        Files.writeString(folder.resolve("1.txt"), lead);
        Files.writeString(folder.resolve("2.txt"), lead + "\nوقال مسؤول الأرصاد إن موجة ثانية ستصل غدا.");
        Files.writeString(folder.resolve("3.txt"), "فاز المنتخب بكأس القارة بعد مباراة مثيرة.");
        assertEquals(0, run("versions folder"));
        assertTrue(output().startsWith("One story in 2 versions\n  1.txt\n  2.txt\n"), output());
        assertTrue(output().endsWith("By themselves\n  3.txt\n"), output());
        Files.write(folder.resolve("4.txt"), new byte[] {'a', (byte) 0xC0, (byte) 0xAF});
        assertEquals(1, run("versions folder --format json -o stories.json"));
        assertTrue(errors().startsWith("muqabala: ") && errors().contains("4.txt"), errors());
        assertTrue(Files.readString(desk.resolve("stories.json")).contains("\"shared_words\": "));
        assertEquals(3, run("versions a.txt"));
        assertEquals(3, run("versions nowhere"));
    }

    @Test
    void writesTheTextAsItReadsIt() throws IOException {
        Files.write(desk.resolve("w.txt"), "قال امس\r\nنعم".getBytes(Charset.forName("windows-1256")));
        assertEquals(0, run("text w.txt --charset windows-1256"));
        assertEquals("قال امس\nنعم", output());
        assertEquals(0, run("text w.txt"));
        assertEquals("قال امس\nنعم", output());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "missing.txt | there is no such file",
            "folder | this is a folder, not an article",
            "empty.txt | there is no text in this file",
            "picture.png | this is not plain text (if it is UTF-16 without a byte order mark, name the character set)",
            "broken.txt | this is not UTF-8 text; name its character set, for Arabic mostly windows-1256"})
    void saysInOneLineWhyAnInputCannotBeRead(String name, String why) throws IOException {
        Files.createDirectory(desk.resolve("folder"));
        Files.createFile(desk.resolve("empty.txt"));
        Files.write(desk.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        Files.write(desk.resolve("broken.txt"), new byte[] {'a', (byte) 0xC0, (byte) 0xAF});
        for (String command : List.of("text " + name, "compare a.txt " + name, "compare " + name + " b.txt", "review a.txt " + name + " -o x.review")) {
            Map<String, String> before = tree();
                assertEquals(3, run(command), command);
            assertEquals("muqabala: " + name + ": " + why + "\n", errors());
            assertEquals("", output());
            assertEquals(before, tree());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "compare a.txt b.txt -o no/out.txt | cannot be written: there is no such folder",
            "compare a.txt b.txt -o folder | cannot be written: this is a folder",
            "compare a.txt b.txt -o old.review/review.json | cannot be written: it would stand among the files of a review; choose another place",
            "export old.review --to html -o old.review/review.json | cannot be written: it would stand in the folder that is read; choose another place",
            "export old.review --to html -o folder/../old.review/texts/new.html | cannot be written: it would stand in the folder that is read; choose another place",
            "export plain --to html -o plain/review.json | cannot be written: it would stand in the folder that is read; choose another place",
            "export old.review --to html -o link/review.json | cannot be written: it would stand in the folder that is read; choose another place",
            "versions folder -o folder/stories.txt | cannot be written: it would stand in the folder that is read; choose another place",
            "compare a.txt b.txt -o a.txt | cannot be written: this is one of the inputs; choose another name",
            "text a.txt -o folder/../a.txt | cannot be written: this is one of the inputs; choose another name",
            "compare a.txt b.txt -o b.txt/out.txt | cannot be written: there is no such folder",
            "review a.txt b.txt -o no/x.review | cannot be written: there is no such folder",
            "review a.txt b.txt -o old.review | another review is here already; choose another name",
            "review a.txt b.txt -o taken.review | something that is no review is here already; choose another name"})
    void saysInOneLineWhyAnOutputCannotBeWritten(String command, String why) throws IOException {
        Files.createDirectory(desk.resolve("folder"));
        Files.writeString(desk.resolve("taken.review"), "a file");
        run("review a.txt b.txt -o old.review");
        run("review a.txt b.txt -o plain.review");
        Files.move(desk.resolve("plain.review"), desk.resolve("plain"));
        Files.createSymbolicLink(desk.resolve("link"), Path.of("old.review"));
        Map<String, String> before = tree();
        assertEquals(4, run(command));
        assertTrue(errors().endsWith(": " + why + "\n"), errors());
        assertEquals(1, errors().lines().count());
        assertEquals(before, tree());
    }

    @Test
    void replacesAnExistingOutput() throws IOException {
        Files.writeString(desk.resolve("out.txt"), "old and longer than the new one will be");
        assertEquals(0, run("text a.txt -o out.txt"));
        assertEquals("قال لافروف امس\n", Files.readString(desk.resolve("out.txt")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', value = {
            "'' ⇒ say what to do: compare, text, review, export, take-in, versions, translate status, translate carry, translate check, translate suggest, memory import, memory export, memory search, glossary import, glossary export, glossary search (or --help)",
            "collate a b ⇒ there is no command \"collate\"; there are: compare, text, review, export, take-in, versions, translate status, translate carry, translate check, translate suggest, memory import, memory export, memory search, glossary import, glossary export, glossary search",
            "compare a.txt ⇒ compare wants A B, but one file was given",
            "compare ⇒ compare wants A B, but no file was given",
            "compare a b c ⇒ compare wants A B, but 3 files were given",
            "compare a b --color ⇒ compare has no option \"--color\"; there are: --format --chunks --profile --without-folds --without-rules --house-style --charset -o",
            "text a --colour ⇒ text has no option \"--colour\"; there are: --view --charset --keep-furniture -o",
            "compare a b --format pdf ⇒ --format cannot be \"pdf\"; there are: text json html",
            "compare a b --profile klingon ⇒ --profile cannot be \"klingon\"; there are: news strict loose",
            "compare a b --format ⇒ --format wants text|json|html behind it",
            "compare a b --format= ⇒ --format cannot be \"\"; there are: text json html",
            "compare a b -o x -o y ⇒ -o was given twice",
            "review a.txt b.txt ⇒ review wants -o DIR.review",
            "review a.txt b.txt -o plain ⇒ plain: a review's folder is named NAME.review",
            "translate status r.review --to xx-bogus ⇒ --to cannot be \"xx-bogus\", which is no language; name it by its code, such as en or pt-BR",
            "export r.review --to tmx --target-language english ⇒ --target-language cannot be \"english\", which is no language; name it by its code, such as en or pt-BR",
            "memory import m.tmx --from 12 ⇒ --from cannot be \"12\", which is no language; name it by its code, such as en or pt-BR",
            "text a.txt --charset klingon ⇒ a.txt: there is no character set \"klingon\"; try UTF-8, windows-1256, ISO-8859-6 or UTF-16"})
    void saysWhatIsWrongWithTheWordsAndWhatThereIs(String words, String message) throws IOException {
        Map<String, String> before = tree();
        int status = words.isEmpty() ? runWords(List.of()) : run(words);
        assertEquals(2, status);
        assertEquals("muqabala: " + message + "\n", errors());
        assertEquals("", output());
        assertEquals(before, tree());
    }

    @Test
    void aFontThatIsNotThereIsWrongUsage() {
        assertEquals(0, run("review a.txt b.txt -o r.review"), this::errors);
        assertEquals(2, run("export r.review --to pdf --font Nonesuch -o r.pdf"));
        assertTrue(errors().startsWith("muqabala: The font") && errors().contains("Nonesuch"), errors());
        assertEquals(1, errors().lines().count(), errors());
        assertFalse(Files.exists(desk.resolve("r.pdf")));
    }

    @Test
    void namesEveryFormatThatThereIs() {
        List<String> formats = StandardExporters.all().stream().map(ReviewExporter::id).toList();
        assertEquals(2, run("export r.review -o x"));
        assertEquals("muqabala: export wants --to " + String.join("|", formats) + "\n", errors());
        assertEquals(2, run("export r.review --to rot13 -o x"));
        assertEquals("muqabala: --to cannot be \"rot13\"; there are: " + String.join(" ", formats) + "\n", errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "-h", "compare --help", "text -h", "review a.txt --help", "export --help", "help compare", "--version"})
    void helpsEverywhere(String words) {
        assertEquals(0, run(words));
        assertTrue(output().contains("muqabala "), output());
        assertEquals("", errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory --help", "memory -h", "help memory", "--help memory"})
    void helpOfAFamilyListsItsCommandsAlone(String words) {
        assertEquals(0, run(words));
        assertTrue(output().startsWith("  muqabala memory import FILE.tmx"), output());
        assertEquals(3, output().lines().filter(line -> line.startsWith("  muqabala memory ")).count(), output());
        assertFalse(output().contains("glossary"), output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "memory forget", "memory forget --help"})
    void whatAFamilyDoesNotHaveIsAnsweredWithWhatItHas(String words) {
        assertEquals(2, run(words));
        assertEquals("muqabala: \"memory\" takes one word more; there are: memory import, memory export, memory search\n", errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help compare", "help text", "help review", "help export"})
    void helpsInArabicToo(String words) {
        locale = Locale.forLanguageTag("ar-EG");
        assertEquals(0, run(words));
        assertTrue(output().codePoints().filter(c -> c >= 0x600 && c < 0x700).count() > 40, output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void helpsToChangeTheLanguageWithoutBlanksAtTheEndsOfLines(String language) {
        locale = Locale.forLanguageTag(language);
        assertEquals(0, run("--help"));
        assertTrue(output().contains("-nl "), output());
        assertEquals(0, run("text --help"));
        assertTrue(output().lines().noneMatch(line -> line.endsWith(" ")), output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "versions"})
    void takesAnEmptyWordForNoFile(String command) {
        assertEquals(2, runWords(List.of(command, "")));
        assertEquals("muqabala: a file's name is empty; is a variable of a script not set?\n", errors());
    }

    @Test
    void speaksArabicWhereTheUserDoes() {
        locale = Locale.forLanguageTag("ar");
        assertEquals(3, run("text missing.txt"));
        assertEquals("muqabala: missing.txt: لا يوجد ملف بهذا الاسم\n", errors());
    }

    @Test
    void takesWordsBehindADoubleDashForFiles() throws IOException {
        Files.writeString(desk.resolve("--help"), "نص");
        assertEquals(0, run("text -- --help"));
        assertEquals("نص", output());
    }

    @Test
    void letsNoFileNameSteerTheTerminal() {
        assertEquals(3, runWords(List.of("text", "a\u001B[2J\nmuqabala: b")));
        assertEquals("muqabala: a\uFFFD[2J\uFFFDmuqabala: b: there is no such file\n", errors());
    }

    @Test
    void isQuietWhenTheReaderHasSeenEnough() {
        assertEquals(0, runInto("Broken pipe"));
        assertEquals("", errors());
    }

    @Test
    void saysThatStandardOutputCannotBeWritten() {
        assertEquals(4, runInto("No space left on device"));
        assertEquals("muqabala: standard output: cannot be written: No space left on device\n", errors());
    }

    @Test
    void admitsAFaultOfItsOwnInOneLine() {
        assertEquals(3, runInto(new IllegalStateException("no link L7")));
        assertTrue(errors().startsWith("muqabala: this is a fault of the program, not of your files"), errors());
        assertTrue(errors().contains("no link L7") && errors().lines().count() == 1, errors());
    }

    @Test
    void endsInOneLineWhateverIsThrown() {
        for (Error error : List.of(new StackOverflowError(), new NoClassDefFoundError("org/x/Y"), new AssertionError("a\nb"), new OutOfMemoryError())) {
            assertEquals(3, runInto(error));
            assertTrue(errors().startsWith("muqabala: ") && errors().lines().count() == 1, errors());
        }
    }

    @Test
    void saysInOneLineThatTheProgramIsNotWhole() {
        Program program = new Program(() -> {
            throw new NoClassDefFoundError("org/x/Exporter");
        }, locale);
        assertEquals(3, program.run(List.of("text", "a.txt"), out, errStream()));
        assertEquals("muqabala: the program is not whole; please install it again: java.lang.NoClassDefFoundError: org/x/Exporter\n", errors());
    }

    private int runInto(Throwable fault) {
        OutputStream faulty = new OutputStream() {
            @Override
            public void write(int b) {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
        };
        return commandLine(faulty).run(List.of("text", "a.txt"));
    }

    private int runInto(String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        return commandLine(broken).run(List.of("text", "a.txt"));
    }
}
