package org.muqabala.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.encoding.KnownCharsets;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Article;
import org.muqabala.testkit.Seeds;

class PlainTextImporterTest {

    private static final String TEXT = "قالَ لافروف:\n«سوريا» 😀\n";

    private final PlainTextImporter importer = new PlainTextImporter();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void readsASeedAsItStands(String seed) throws IOException {
        Article article = importer.read(Seeds.file(seed), Optional.empty());
        assertEquals(Seeds.text(seed), article.text());
        assertEquals(Seeds.file(seed).getFileName().toString(), article.name());
        assertEquals("UTF-8", article.reading().charset());
        assertEquals("text", article.reading().importer());
    }

    @Test
    void remembersTheHashOfTheFilesBytes() throws IOException {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", read(bytes("abc", "UTF-8")).reading().sha256());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE", "UTF-32LE, UTF-32LE", "UTF-32BE, UTF-32BE"})
    void believesTheByteOrderMarkAndDropsIt(String written, String reported) throws IOException {
        Article article = read(bytes("\uFEFF" + TEXT, written));
        assertEquals(TEXT, article.text());
        assertEquals(reported, article.reading().charset());
        assertEquals(1, article.reading().charsetConfidence());
    }

    @Test
    void doesNotCallUtf8CertainWithoutAMark() throws IOException {
        double confidence = read(bytes(TEXT, "UTF-8")).reading().charsetConfidence();
        assertTrue(confidence > 0.9 && confidence < 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16", "UTF-16LE"})
    void readsTheCharacterSetThatTheUserNames(String charset) throws IOException {
        Article article = importer.read("a.txt", bytes("قال امس\n", charset), Optional.of(charset));
        assertEquals("قال امس\n", article.text());
        assertEquals(charset, article.reading().charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void believesTheByteOrderMarkMoreThanTheUser(String written) throws IOException {
        Article article = importer.read("a.txt", bytes("\uFEFF" + TEXT, written), Optional.of("windows-1256"));
        assertEquals(TEXT, article.text());
        assertEquals(written, article.reading().charset());
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb\rc\nd', 'a\nb\nc\nd'", "'a\r\r\nb', 'a\n\nb'", "'\ta  b ', '\ta  b '"})
    void changesLineEndsAndNothingElse(String written, String read) throws IOException {
        assertEquals(read, read(bytes(written, "UTF-8")).text());
    }

    @Test
    void keepsBidiControlsZeroWidthJoinersAndASecondByteOrderMark() throws IOException {
        String text = "\u202Eا\u200Dب\u2066ج\uFEFF\u200C";
        assertEquals(text, read(bytes("\uFEFF" + text, "UTF-8")).text());
    }

    @Test
    void readsALineOfTenMegabytes() throws IOException {
        String line = "كلمة ".repeat(10 * 1024 * 1024 / "كلمة ".getBytes(StandardCharsets.UTF_8).length);
        Article article = read(bytes(line, "UTF-8"));
        assertEquals(line, article.text());
        assertEquals(1, article.blocks().size());
    }

    @Test
    void saysThatAFileIsMissing() {
        assertProblem(Problem.MISSING, () -> importer.read(folder.resolve("nowhere.txt"), Optional.empty()));
        assertProblem(Problem.MISSING, () -> importer.read(folder.resolve("no folder").resolve("nowhere.txt"), Optional.empty()));
    }

    @Test
    void saysThatAFileIsAFolder() {
        assertProblem(Problem.FOLDER, () -> importer.read(folder, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \n\t\r\n", "\u2003"})
    void saysThatThereIsNoText(String text) {
        assertProblem(Problem.EMPTY, () -> read(bytes(text, "UTF-8")));
    }

    @Test
    void saysThatAFileIsBinary() {
        assertProblem(Problem.BINARY, () -> read(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}));
        assertProblem(Problem.BINARY, () -> read(new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8}));
    }

    @Test
    void bearsAStrayControlCharacter() throws IOException {
        String text = TEXT.repeat(10) + "\u0007";
        assertEquals(text, read(bytes(text, "UTF-8")).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "CP720", "x-MacArabic"})
    void judgesAHeadlineThatNamesNoCharacterSet(String written) throws IOException {
        String headline = "قال لافروف إن روسيا مستعدة\n";
        Article article = read(headline.getBytes(KnownCharsets.named(written).orElseThrow()));
        assertEquals(headline, article.text());
        assertTrue(article.reading().charsetConfidence() > 0.5 && article.reading().charsetConfidence() < 1);
    }

    @Test
    void putsTheUsersWordAboveItsJudgement() throws IOException {
        Article article = importer.read("a.txt", bytes("قال لافروف", "windows-1256"), Optional.of("ISO-8859-1"));
        assertEquals("ISO-8859-1", article.reading().charset());
        assertEquals(1, article.reading().charsetConfidence());
    }

    @Test
    void saysThatTextWithABrokenCharacterIsNotUtf8() throws IOException {
        byte[] bytes = bytes(TEXT.repeat(20), "UTF-8");
        bytes[101] = (byte) 0xFF;
        assertProblem(Problem.NOT_IN_CHARSET, () -> read(bytes));
    }

    @Test
    void saysThatBytesAreNotUtf8() {
        UnreadableArticleException e = assertProblem(Problem.NOT_IN_CHARSET, () -> read(new byte[] {'a', (byte) 0xC0, (byte) 0xAF}));
        assertEquals("UTF-8", e.detail());
        assertProblem(Problem.NOT_IN_CHARSET, () -> read(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "", "utf 8", "../../etc"})
    void saysThatItDoesNotKnowTheCharacterSet(String name) {
        assertProblem(Problem.UNKNOWN_CHARSET, () -> importer.read("a.txt", bytes("a", "UTF-8"), Optional.of(name)));
    }

    @Test
    void readsNoFurtherThanItsBound() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) 'a');
                return length;
            }
        };
        assertProblem(Problem.TOO_LARGE, () -> importer.read("endless", endless, Optional.empty()));
    }

    @Test
    void refusesMoreLinesThanAnArticleHasBeforeItRemembersEachOfThem() throws IOException {
        String most = "a\n".repeat(PlainTextImporter.MAX_LINES);
        assertEquals(most, read(bytes(most, "UTF-8")).text());
        assertProblem(Problem.TOO_MANY_LINES, () -> read(bytes(most + "a\n", "UTF-8")));
    }

    @Test
    void takesOnTextFilesByTheirNames() {
        assertTrue(importer.accepts(Path.of("a.txt")));
        assertTrue(importer.accepts(Path.of("B.TXT")));
        assertFalse(importer.accepts(Path.of("a.docx")));
        assertFalse(importer.accepts(Path.of("/")));
    }

    @Test
    void givesTheSameArticleFromAFileAndFromItsBytes() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), bytes(TEXT, "UTF-8"));
        assertEquals(importer.read(file, Optional.empty()), read(bytes(TEXT, "UTF-8")));
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void saysEveryProblemInBothLanguages(Problem problem) {
        UnreadableArticleException unreadable = new UnreadableArticleException(problem, "UTF-8");
        String english = new UnreadableArticleTexts(Locale.ENGLISH).text(unreadable);
        String arabic = new UnreadableArticleTexts(Locale.forLanguageTag("ar-SY")).text(unreadable);
        assertTrue(english.chars().allMatch(c -> c < 0x80), english);
        assertTrue(arabic.chars().anyMatch(c -> c >= 0x600 && c < 0x700), arabic);
        assertEquals(english.contains("UTF-8\"") || english.contains("not UTF-8"), arabic.contains("«UTF-8»") || arabic.contains("بترميز UTF-8؛"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void saysThatAFileIsDamagedInNoLibrarysWords(String language) {
        String said = "Unable to read entire block; 12 bytes read; expected 512 bytes";
        UnreadableArticleTexts texts = new UnreadableArticleTexts(Locale.forLanguageTag(language));
        String text = texts.text(new UnreadableArticleException(Problem.DAMAGED, said));
        assertEquals(texts.text(new UnreadableArticleException(Problem.DAMAGED, "")), text);
        assertFalse(text.contains("block") || text.contains("()"), text);
    }

    private Article read(byte[] bytes) throws IOException {
        return importer.read("a.txt", bytes, Optional.empty());
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private static UnreadableArticleException assertProblem(Problem expected, org.junit.jupiter.api.function.Executable reading) {
        UnreadableArticleException thrown = assertThrows(UnreadableArticleException.class, reading);
        assertEquals(expected, thrown.problem());
        return thrown;
    }
}
