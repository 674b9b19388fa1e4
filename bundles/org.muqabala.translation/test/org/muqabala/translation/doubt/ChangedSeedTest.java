package org.muqabala.translation.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.testkit.Seeds;
import org.muqabala.translation.glossary.GlossaryFolder;

/** Sentences of seed 000 that somebody changed by hand, and the words of their English translation that are in doubt then. */
class ChangedSeedTest {

    private static final Path TRANSLATIONS = Seeds.root().resolve("seeds/translations");

    /** The sentence, counted from 1; what stood there; what somebody wrote; the reason and the words, or nothing. */
    @ParameterizedTest
    @ValueSource(strings = {
        "1 | كانون الأول | كانون الثاني | day December",
        "1 | 18 | 19 | number 18",
        "1 | سيرغي لافروف | سيرغي شويغو | name Sergey Lavrov",
        "1 | الجمعة | السبت | day Friday",
        "1 | لقاء | اجتماع | pair meeting",
        "2 | ثلاث ساعات | أربع ساعات | number three",
        "2 | واشنطن | لندن | name Washington",
        "2 | أكثر من | نحو | ",
        "2 | الأميركي | الأمريكي | ",
        "3 | كيري | هاموند | name Kerry",
        "3 | الإرهاب | الارهاب | ",
        "4 | الرياض | القاهرة | name Riyadh",
        "4 | خطوة | بداية | ",
        "5 | موسكو | باريس | name Moscow",
        "6 | الأسد | الرئيس | name Assad",
        "8 | الجمعة | السبت | day Friday",
        "8 | لا تمارس | تمارس | denial not",
        "8 | لا تمارس | لم تمارس | ",
        "8 | \"الولايات المتحدة وروسيا تعملان بفاعلية معاً\" و\"ستستمران في العمل المشترك حول سوريا يوم الجمعة\" | الولايات المتحدة وروسيا ستستمران في العمل المشترك حول سوريا يوم الجمعة | quotation \", quotation \", quotation \", quotation \"",
        "10 | جنيف | فيينا | name Geneva",
        "13 | أربع جماعات | خمس جماعات | number four",
        "13 | أربع جماعات | 4 جماعات | ",
        "14 | 5000 | 6000 | number 5,000",
        "14 | 5000 | خمسة آلاف | ",
        "14 | 5000 | ٥٠٠٠ | ",
    })
    void whatOneChangePutsInDoubt(String line) throws IOException {
        List<String> parts = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
        Translation translation = translated000();
        Segment segment = translation.segments().get(Integer.parseInt(parts.get(0)) - 1);
        String source = translation.source(segment);
        assertTrue(source.contains(parts.get(1)), source);
        TargetDoubts doubts = TargetDoubts.of(translation, new GlossaryFolder(TRANSLATIONS).read(Locale.of("ar"), Locale.ENGLISH));
        List<String> found = doubts.in(source, source.replace(parts.get(1), parts.get(2)), segment.target()).stream()
                .map(doubt -> doubt.reason().id() + " " + doubt.place().of(segment.target())).toList();
        assertEquals(parts.get(3), String.join(", ", found), source);
    }

    private static Translation translated000() throws IOException {
        Article article = Article.typed("000.txt", Seeds.text("000"));
        List<String> english = Files.readAllLines(TRANSLATIONS.resolve("000.en.txt"));
        List<Segment> segments = Translation.empty(article, Locale.ENGLISH).segments();
        Translation translation = Translation.empty(article, Locale.ENGLISH);
        for (int number = 0; number < segments.size(); number++) {
            translation = translation.with(number, new Segment(segments.get(number).source(), english.get(number), SegmentState.TRANSLATED));
        }
        return translation;
    }
}
