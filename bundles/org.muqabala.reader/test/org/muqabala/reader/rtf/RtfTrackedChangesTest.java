package org.muqabala.reader.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.View;
import org.muqabala.reader.Fixtures;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.SourceFile;

/** Rich text whose words carry marks of deletion and insertion, as word processors write them and as the format allows. */
class RtfTrackedChangesTest {

    @Test
    void marksOfAGroupEndWithIt() throws IOException {
        assertVersions(unicode("مقتل ") + "{\\deleted 15}{\\revised 17}" + unicode(" شخصا"), "مقتل 15 شخصا", "مقتل 17 شخصا");
    }

    @Test
    void aMarkMayBeTurnedOff() throws IOException {
        assertVersions("\\deleted 15\\deleted0\\revised 17\\revised0 " + unicode(" شخصا"), "15 شخصا", "17 شخصا");
    }

    @Test
    void plainEndsMarks() throws IOException {
        assertVersions("{\\deleted 15\\plain\\revised 17\\plain " + unicode(" شخصا") + "}", "15 شخصا", "17 شخصا");
    }

    @Test
    void aGroupInsideStartsWithTheMarksOutside() throws IOException {
        assertVersions("{\\deleted " + bytes("قال ") + "{\\b " + bytes("الوزير ") + "}" + bytes("أمس ") + "}" + bytes("وأعلن"),
                "قال الوزير أمس وأعلن", "وأعلن");
    }

    @Test
    void wordsInAnArabicCharacterSetGoWhole() throws IOException {
        assertVersions("{\\deleted " + bytes("المحادثات") + "}{\\revised " + bytes("المفاوضات") + "} " + bytes("انتهت"),
                "المحادثات انتهت", "المفاوضات انتهت");
    }

    @Test
    void whatStandsForAUnicodeLetterGoesWithIt() throws IOException {
        assertVersions("\\uc2{\\deleted\\u1575\\'c7?\\u1604?? }{\\uc0\\revised\\u1605 }" + bytes("بيان"), "ال بيان", "مبيان");
    }

    @Test
    void movedWordsAreAtOnePlaceInEachVersion() throws IOException {
        assertVersions("{\\mvf " + bytes("أولا. ") + "}" + bytes("ثانيا. ") + "{\\mvt " + bytes("أولا. ") + "}", "أولا. ثانيا.", "ثانيا. أولا.");
    }

    @Test
    void whatWasInsertedAndDeletedAgainIsInNeither() throws IOException {
        assertVersions(bytes("قال") + "{\\revised\\deleted " + bytes(" أمس") + "}" + bytes(" إنه"), "قال إنه", "قال إنه");
    }

    @Test
    void aDeletedParagraphMarkJoinsParagraphs() throws IOException {
        assertEquals(List.of("قالت اللجنة", "إنها ستجتمع"), read(bytes("قالت اللجنة") + "{\\deleted\\par }" + bytes("إنها ستجتمع"), View.ORIGINAL));
        assertEquals(List.of("قالت اللجنةإنها ستجتمع"), read(bytes("قالت اللجنة") + "{\\deleted\\par }" + bytes("إنها ستجتمع"), View.FINAL));
    }

    @Test
    void aNoteGoesWithTheWordsItHangsOn() throws IOException {
        String body = bytes("قال") + "{\\deleted " + bytes(" أمس") + "{\\footnote\\pard\\plain " + bytes("الاثنين") + "}}" + bytes(" إنه");
        assertEquals(List.of("قال إنه"), read(body, View.FINAL));
        assertTrue(String.join(" ", read(body, View.ORIGINAL)).contains("الاثنين"));
    }

    @Test
    void aFileThatOnlyTurnsMarksOffIsOneVersion() throws IOException {
        assertFalse(file("{\\b " + bytes("عاجل") + "}\\revised0 ", View.ORIGINAL).trackedChanges());
    }

    private static void assertVersions(String body, String original, String last) throws IOException {
        assertEquals(List.of(original), read(body, View.ORIGINAL));
        assertEquals(List.of(last), read(body, View.FINAL));
    }

    private static List<String> read(String body, View view) throws IOException {
        FoundArticle found = file(body, view);
        assertTrue(found.trackedChanges());
        return found.passages().stream().map(passage -> passage.text().strip()).toList();
    }

    private static FoundArticle file(String body, View view) throws IOException {
        return Fixtures.read(new SourceFile("wire.rtf", rtf(body), "application/rtf"), view);
    }

    private static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi\\ansicpg1256\\deff0{\\fonttbl{\\f0\\fnil\\fcharset178 Arial;}}\\f0 " + body + "\\par}").getBytes(StandardCharsets.US_ASCII);
    }

    private static String bytes(String words) {
        StringBuilder written = new StringBuilder();
        for (byte character : words.getBytes(Charset.forName("windows-1256"))) {
            written.append(character < 0 ? String.format("\\'%02x", character & 0xFF) : String.valueOf((char) character));
        }
        return written.toString();
    }

    private static String unicode(String words) {
        StringBuilder written = new StringBuilder();
        words.chars().forEach(character -> written.append(character < 128 ? String.valueOf((char) character) : "\\u" + character + "\\'3f"));
        return written.toString();
    }
}
