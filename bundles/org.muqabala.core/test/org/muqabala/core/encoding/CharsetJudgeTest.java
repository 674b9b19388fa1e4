package org.muqabala.core.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.text.LineTable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CharsetJudgeTest {

    private static final List<String> TEXTS = LineTable.read(CharsetJudgeTest.class, "arabic-texts.txt");
    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1256",
            "ISO-8859-6", "CP720", "x-MacArabic");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1256", "ISO-8859-6", "CP720", "x-MacArabic"})
    void readsEveryTextRightWhateverIsDeclared(String written) {
        List<String> wrong = new ArrayList<>();
        for (String line : TEXTS) {
            String text = writable(line, charset(written));
            for (String form : List.of(text, page(text, "utf-8"), page(text, "windows-1256"))) {
                for (Optional<String> declared : declarations()) {
                    String read = readAs(form.getBytes(charset(written)), declared);
                    if (!form.equals(read)) {
                        wrong.add(declared + ": " + read);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Property(tries = 2000)
    void readsAnyFourWordsRight(@ForAll @IntRange(min = 0, max = 100_000) int place, @ForAll @IntRange(min = 0, max = 8) int written,
            @ForAll @IntRange(min = 0, max = 10) int declared) {
        Charset charset = charset(CHARSETS.get(written));
        List<String> words = words();
        int start = place % (words.size() - 4);
        String text = writable(String.join(" ", words.subList(start, start + 4)), charset);
        assertEquals(text, readAs(text.getBytes(charset), declarations().get(declared)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le président français s'est rendu à Genève où l'été s'achève", "Fußgänger überqueren die Straße",
            "El niño comió una piña en la montaña"})
    void readsLatinPagesToo(String text) {
        assertEquals(text, readAs(text.getBytes(Charset.forName("windows-1252")), Optional.empty()));
        assertEquals(text, readAs(text.getBytes(Charset.forName("windows-1252")), Optional.of("iso-8859-1")));
        assertEquals(text, readAs(text.getBytes(StandardCharsets.UTF_8), Optional.of("windows-1256")));
        assertEquals(text, readAs(text.getBytes(StandardCharsets.UTF_16LE), Optional.empty()));
    }

    @Test
    void takesADeclaredCharacterSetThatItWouldNotTryAlone() {
        String text = "Президент заявил, что переговоры продолжатся";
        assertEquals(text, readAs(text.getBytes(Charset.forName("windows-1251")), Optional.of("windows-1251")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000", "UTF-32BE, 0000FEFF"})
    void believesAByteOrderMark(String charset, String mark) {
        byte[] bytes = java.util.HexFormat.of().parseHex(mark);
        assertEquals(List.of(new CharsetCandidate(charset(charset), 1, false)), CharsetJudge.rank(bytes, Optional.of("windows-1256")));
    }

    @ParameterizedTest
    @ValueSource(ints = {19, 20, 22})
    void readsMacArabicWithRightToLeftSpaces(int line) {
        byte[] bytes = TEXTS.get(line).getBytes(charset("x-MacArabic"));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == ' ' ? (byte) 0xA0 : bytes[i];
        }
        assertEquals(TEXTS.get(line), readAs(bytes, Optional.of("windows-1256")));
    }

    @Test
    void callsPlainAsciiUtf8() {
        CharsetCandidate only = CharsetJudge.rank("Reuters".getBytes(StandardCharsets.US_ASCII), Optional.of("windows-1256")).get(0);
        assertEquals(StandardCharsets.UTF_8, only.charset());
        assertEquals(StandardCharsets.UTF_8, CharsetJudge.rank(new byte[0], Optional.empty()).get(0).charset());
    }

    @Test
    void isSureOfARealTextAndNotOfRandomBytes() {
        byte[] paragraph = TEXTS.get(TEXTS.size() - 1).getBytes(charset("windows-1256"));
        assertTrue(CharsetJudge.rank(paragraph, Optional.empty()).get(0).confidence() > 0.9);
        byte[] random = new byte[4096];
        new java.util.Random(7).nextBytes(random);
        assertTrue(CharsetJudge.rank(random, Optional.empty()).get(0).confidence() < 0.5);
    }

    @Test
    void isSureOnlyOfWhatIsLikelyAndWhole() {
        byte[] paragraph = TEXTS.get(TEXTS.size() - 1).getBytes(charset("windows-1256"));
        assertEquals(charset("windows-1256"), CharsetJudge.sure(paragraph, Optional.empty()).orElseThrow().charset());
        byte[] random = new byte[4096];
        new java.util.Random(7).nextBytes(random);
        assertEquals(Optional.empty(), CharsetJudge.sure(random, Optional.empty()));
        byte[] spoilt = String.join("\n", TEXTS).repeat(3).getBytes(StandardCharsets.UTF_8);
        spoilt[1001] = (byte) 0xFF;
        assertEquals(Optional.empty(), CharsetJudge.sure(spoilt, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"They met in a café", "Señor", "The façade of the café"})
    void isNotCertainBecauseOfALetterOrTwoInALatinWord(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(text, readAs(bytes, Optional.of("iso-8859-1")));
        assertTrue(CharsetJudge.rank(bytes, Optional.empty()).get(0).confidence() <= 0.6);
        assertEquals(StandardCharsets.UTF_8, CharsetJudge.sure(text.getBytes(StandardCharsets.UTF_8), Optional.empty()).orElseThrow().charset());
    }

    @Test
    void ranksEveryCandidateByFallingConfidenceOfWhatFits() {
        List<CharsetCandidate> ranked = CharsetJudge.rank(writable(TEXTS.get(0), charset("CP720")).getBytes(charset("CP720")), Optional.empty());
        assertEquals(10, ranked.size());
        assertEquals(charset("CP720"), ranked.get(0).charset());
        assertTrue(ranked.get(0).confidence() >= ranked.get(1).confidence());
    }

    @Test
    void knowsUtf8WithABrokenCharacterForWhatItIs() {
        byte[] bytes = String.join("\n", TEXTS).repeat(3).getBytes(StandardCharsets.UTF_8);
        bytes[1001] = (byte) 0xFF;
        CharsetCandidate first = CharsetJudge.rank(bytes, Optional.of("windows-1256")).get(0);
        assertEquals(StandardCharsets.UTF_8, first.charset());
        assertTrue(first.broken());
    }

    @Test
    void findsTheTellingPlaceInALongPage() {
        String script = "var menu = ['home', 'news'];\n".repeat(40_000);
        String page = script + TEXTS.get(3) + script;
        for (String written : CHARSETS) {
            assertEquals(charset(written).encode(page), charset(written).encode(readAs(page.getBytes(charset(written)), Optional.empty())), written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<td></td>", "{};[]();", "-=-=", "!@#$%^&*"})
    void doesNotTakeMarkUpForChinese(String markup) {
        for (String written : List.of("UTF-8", "windows-1256", "CP720")) {
            String page = markup.repeat(50_000) + "قال الوزير";
            assertTrue(readAs(page.getBytes(charset(written)), Optional.empty()).endsWith("قال الوزير"), written);
        }
    }

    @Test
    void neverTakesAWholeTextForBrokenBecauseItsSampleWasCut() {
        String text = "It’s a long English text – with few marks. ".repeat(5000);
        CharsetCandidate first = CharsetJudge.rank(text.getBytes(StandardCharsets.UTF_8), Optional.of("windows-1252")).get(0);
        assertEquals(StandardCharsets.UTF_8, first.charset());
        assertFalse(first.broken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "", "two words", "../../etc", "\u0000"})
    void doesNotMindANameThatNobodyKnows(String declared) {
        assertEquals("خبر عاجل", readAs("خبر عاجل".getBytes(charset("windows-1256")), Optional.of(declared)));
    }

    private static List<Optional<String>> declarations() {
        List<Optional<String>> declared = new ArrayList<>();
        declared.add(Optional.empty());
        CHARSETS.forEach(name -> declared.add(Optional.of(name)));
        declared.add(Optional.of("iso-8859-1"));
        return Collections.unmodifiableList(declared);
    }

    private static List<String> words() {
        return TEXTS.stream().flatMap(line -> Arrays.stream(line.split(" "))).toList();
    }

    private static String readAs(byte[] bytes, Optional<String> declared) {
        return new String(bytes, CharsetJudge.rank(bytes, declared).get(0).charset());
    }

    private static String page(String text, String declared) {
        return "<!DOCTYPE html>\n<html dir=\"rtl\"><head><meta charset=\"" + declared + "\"><title>" + text + "</title></head>\n<body><h1>" + text
                + "</h1></body></html>\n";
    }

    /** The text with the marks that a character set lacks written as its users write them. */
    private static String writable(String text, Charset charset) {
        StringBuilder written = new StringBuilder();
        for (char c : text.toCharArray()) {
            String other = switch (c) {
                case '،' -> ",";
                case '؛' -> ";";
                case '؟' -> "?";
                case '«', '»' -> "\"";
                default -> "";
            };
            written.append(charset.newEncoder().canEncode(c) ? String.valueOf(c) : other);
        }
        return written.toString();
    }

    private static Charset charset(String name) {
        return KnownCharsets.named(name).orElseThrow();
    }
}
