package org.muqabala.reader.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.Reads;
import org.muqabala.reader.SourceFile;

class NinjsFormatTest {

    private final NinjsFormat format = new NinjsFormat();

    @Test
    void takesOnNewsAndNoOtherJson() {
        assertTrue(accepts("{\"uri\":\"x\",\"headline\":\"y\"}", "a.json"));
        assertFalse(accepts("{\"uri\":\"x\"}", "a.json"));
        assertFalse(accepts("{\"name\":\"x\",\"version\":1}", "a.json"));
        assertFalse(accepts("{\"uri\":\"x\",\"headline\":\"y\"}", "a.txt"));
    }

    @Test
    void readsTheFirstVersionsOfTheForm() throws IOException {
        FoundArticle found = read("""
                {"uri":"tag:1","headline":"اتفاق على هدنة","byline":"مراسلنا","located":"جنيف","versioncreated":"2016-02-27T10:15:00Z","language":"ar",
                "source":"وكالة المدى","body_text":"ليس هذا","body_xhtml":"<div><p>اتفق الطرفان.</p><p>نص &lt;b&gt;</p></div>"}""");
        assertEquals(List.of("HEADLINE اتفاق على هدنة", "FURNITURE مراسلنا", "PARAGRAPH اتفق الطرفان.", "PARAGRAPH نص <b>"), Reads.lines(found));
        assertEquals(new Facts("اتفاق على هدنة", "جنيف", "2016-02-27T10:15:00Z", "وكالة المدى", "ar"), found.facts());
    }

    @Test
    void readsTheSecond() throws IOException {
        FoundArticle found = read("""
                {"uri":"tag:1","headlines":[{"role":"short","value":"هدنة"},{"role":"main","value":"اتفاق على هدنة"}],"contentcreated":"2016-02-27",
                "infosources":[{"name":"وكالة المدى"}],"bodies":[{"contenttype":"text/plain","value":"سطر أول.\\n\\nسطر ثان."}]}""");
        assertEquals(List.of("HEADLINE اتفاق على هدنة", "PARAGRAPH سطر أول.", "PARAGRAPH سطر ثان."), Reads.lines(found));
        assertEquals(new Facts("اتفاق على هدنة", "", "2016-02-27", "وكالة المدى", ""), found.facts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"headline\":", "[]", "7", "not json at all {"})
    void saysThatItIsDamaged(String json) {
        assertEquals(Problem.DAMAGED, assertThrows(UnreadableArticleException.class, () -> read(json)).problem());
    }

    @Test
    void isNotTooDeepInAnyNesting() {
        assertThrows(UnreadableArticleException.class, () -> read("{\"bodies\":" + "[".repeat(200_000)));
        assertThrows(UnreadableArticleException.class, () -> read("{\"a\":".repeat(200_000)));
    }

    @Test
    void saysThatThereIsNoText() {
        assertEquals(Problem.EMPTY, assertThrows(UnreadableArticleException.class, () -> read("{\"headline\":7,\"bodies\":[1,{}],\"uri\":null}".replace("7", "{}"))).problem());
    }

    private boolean accepts(String json, String name) {
        return format.accepts(new SourceFile(name, json.getBytes(StandardCharsets.UTF_8), "text/plain"));
    }

    private FoundArticle read(String json) throws IOException {
        return Reads.found(format, "a.json", json);
    }

    @Test
    void aBodyThatBeginsWithATagIsMarkUpHoweverItsTypeIsSpelt() throws IOException {
        FoundArticle found = Reads.found(new NinjsFormat(), "a.json", """
                {"uri": "urn:1", "headlines": [{"value": "عنوان"}], "bodies": [{"contentType": "text/html", "value": "<p>قال.</p><p>وأضاف.</p>"}]}""");
        assertEquals(List.of("HEADLINE عنوان", "PARAGRAPH قال.", "PARAGRAPH وأضاف."), Reads.lines(found));
    }
}
