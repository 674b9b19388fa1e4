package org.muqabala.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Where sentences end. */
class SegmenterTest {

    @Test
    void atStopsWithWhatClosesAfterThem() {
        assertEquals(List.of("قال «انتهى الأمر.»", "ثم غادر…", "هل يعود؟"), sentences("قال «انتهى الأمر.» ثم غادر… هل يعود؟"));
    }

    @Test
    void atTheEndOfEveryBlock() {
        assertEquals(List.of("عنوان بلا نقطة", "نص الخبر الأول."), sentences("عنوان بلا نقطة\n\nنص الخبر الأول."));
    }

    @Test
    void notInsideNumbersNorAfterASingleLetter() {
        assertEquals(List.of("ارتفع إلى 4.5 في المئة وفق د. سامي حداد."), sentences("ارتفع إلى 4.5 في المئة وفق د. سامي حداد."));
    }

    @Test
    void notInFurniture() {
        assertEquals(List.of("نص الخبر."), sentences("نص الخبر.\nExit mobile version\n|"));
    }

    @Test
    void textWithoutAStopIsCutAllTheSame() {
        StringBuilder endless = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            endless.append("كلمة").append((char) (0x0628 + i % 20)).append((char) (0x0628 + i % 7)).append(' ');
        }
        List<String> sentences = sentences(endless.toString());
        assertEquals(endless.toString().strip(), String.join(" ", sentences));
        sentences.forEach(sentence -> assertEquals(true, sentence.split(" ").length <= 4 * Segmenter.LONGEST + 1));
    }

    private static List<String> sentences(String text) {
        Article article = Article.typed("a", text);
        return new Segmenter().sentences(article, new Tokenizer().tokenize(text)).stream().map(sentence -> sentence.span().of(text)).toList();
    }
}
