package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.MarkedPair;
import org.muqabala.testkit.Seeds;
import org.muqabala.testkit.Story;

/** Changes close together as one, and those that never go with others. */
class ReadableChunksTest {

    @Test
    void theExactResultStaysAvailable() {
        Comparison exact = Readings.compare(Seeds.text("000"), Seeds.text("001"));
        assertSame(exact, new ReadableChunks(ChunkSize.ofLevel(0)).of(exact));
    }

    @Test
    void aLoneParticleGoesWithTheChangesAroundIt() {
        Comparison exact = Readings.compare("شرح المدرب خطة الهجوم في الشوط الأخير من اللقاء الودي أمام الصحافيين المجتمعين.",
                "شرح المدرب خطة اللعب في الوقت الأخير من اللقاء الودي أمام الصحافيين المجتمعين.");
        assertEquals(List.of("الهجوم→اللعب", "الشوط→الوقت"), changes(exact, ChunkSize.EXACT));
        assertEquals(List.of("الهجوم في الشوط→اللعب في الوقت"), changes(exact, ChunkSize.PARTICLES));
    }

    @Test
    void sharedWordsGoWithTheChangesAroundThemUpToTheSize() {
        Comparison exact = Readings.compare("أعادت البلدية ترميم الجسر القديم وتزيين الساحة الكبيرة أمام المسرح البلدي وسط المدينة.",
                "أعادت البلدية إصلاح الجسر القديم وإنارة الساحة الكبيرة أمام المسرح البلدي وسط المدينة.");
        assertEquals(2, changes(exact, ChunkSize.PARTICLES).size(), "two words of content are more than a particle");
        assertEquals(2, changes(exact, ChunkSize.WORDS).size(), "two shared words outweigh changes of one word");
    }

    @Test
    void longerChangesTakeMoreSharedWordsWithThem() {
        Comparison exact = Readings.compare("وأمرت المحكمة بسجن المتهم الرئيسي مدى الحياة مع الأشغال الشاقة ومصادرة أملاكه كلها في القضية المعروفة إعلاميا بقضية المصرف.",
                "وأمرت المحكمة بتغريم صاحب الشركة مدى الحياة مع منعه نهائيا من السفر في القضية المعروفة إعلاميا بقضية المصرف.");
        assertEquals(2, changes(exact, ChunkSize.PARTICLES).size());
        assertEquals(1, changes(exact, ChunkSize.PHRASES).size(), changes(exact, ChunkSize.PHRASES).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أعلن الناطق [وصول→سفر] كيري [صباحا→ليلا] على متن طائرة عسكرية خاصة.",
        "أعلن الناطق [وصول→سفر] 40 [لاجئا→مهاجرا] على متن طائرة عسكرية خاصة.",
        "أعلن الناطق أن الوفد [المفاوض→المرافق] لن [يسافر→يغادر] على متن طائرة عسكرية خاصة.",
        "أعلن الناطق أن الوفد [غادر→ترك] موسكو [غاضبا→مسرعا] على متن طائرة عسكرية خاصة.",
        "أعلن الناطق أن الوفد [غادر→ترك] الثلاثاء [غاضبا→مسرعا] على متن طائرة عسكرية خاصة.",
        "أعلن الناطق أن الوفد [غادر→ترك]، [غاضبا→مسرعا] كعادته على متن طائرة عسكرية خاصة.",
    })
    void namesNumbersDatesDenialAndMarksKeepChangesApart(String line) {
        MarkedPair pair = MarkedPair.parse(line.replace("]", "|lexical]"));
        Comparison exact = Readings.compare(pair.a(), pair.b());
        assertTrue(changes(exact, ChunkSize.EXACT).size() > 1, changes(exact, ChunkSize.EXACT).toString());
        for (ChunkSize size : ChunkSize.ALL) {
            assertEquals(changes(exact, ChunkSize.EXACT), changes(exact, size), size.toString());
        }
    }

    @Test
    void aNumberThatChangedIsReadByItself() {
        Comparison exact = Readings.compare("قال الحارس إن النيران التهمت خمسة مخازن كبيرة قرب الميناء القديم ليلة أمس.",
                "قال الحارس إن الأمواج التهمت تسعة قوارب كبيرة قرب الميناء القديم ليلة أمس.");
        Comparison chunks = new ReadableChunks(ChunkSize.PHRASES).of(exact);
        assertTrue(divergences(chunks).stream().anyMatch(divergence -> divergence.type() == DivergenceType.NUMBER
                && divergence.a().of(exact.a().text()).equals("خمسة")), changes(exact, ChunkSize.PHRASES).toString());
    }

    @Test
    void aChunkWeighsWhatItsHeaviestChangeWeighs() {
        Comparison exact = Readings.compare("شرح المدرب خطة الهجوم خلال الشوط الأخير من اللقاء الودي أمام الصحافيين المجتمعين.",
                "شرح المدرب خطة الدفاع أثناء الوقت الأخير من اللقاء الودي أمام الصحافيين المجتمعين.");
        for (ChunkSize size : ChunkSize.ALL) {
            for (Divergence chunk : divergences(new ReadableChunks(size).of(exact))) {
                List<Divergence> parts = divergences(exact).stream().filter(part -> chunk.a().contains(part.a()) && chunk.b().contains(part.b())).toList();
                Significance heaviest = parts.stream().map(Divergence::significance).min(Enum::compareTo).orElseThrow();
                assertEquals(heaviest, chunk.significance());
                assertTrue(parts.stream().anyMatch(part -> part.significance() == heaviest && part.type() == chunk.type()));
            }
        }
    }

    static Stream<Comparison> stories() {
        List<Story> stories = new ArrayList<>(List.of(Story.ofFolder("bank-rate"), new Story("harbour backwards", Story.texts().get(1), Story.texts().get(2), null)));
        for (String a : Seeds.ALL) {
            Seeds.ALL.forEach(b -> stories.add(new Story(a + "-" + b, Seeds.text(a), Seeds.text(b), null)));
        }
        return stories.stream().map(story -> Readings.compare(story.a(), story.b()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nothingIsHiddenAtAnySize(Comparison exact) {
        int before = Integer.MAX_VALUE;
        for (ChunkSize size : ChunkSize.ALL) {
            Comparison chunks = new ReadableChunks(size).of(exact);
            Soundness.assertSound(chunks);
            assertTrue(divergences(chunks).size() <= before, "larger chunks are no more");
            before = divergences(chunks).size();
            for (Divergence part : divergences(exact)) {
                assertEquals(1, divergences(chunks).stream().filter(chunk -> covers(chunk.a(), part.a()) && covers(chunk.b(), part.b())
                        && chunk.significance().compareTo(part.significance()) <= 0).limit(2).count(), () -> part + " in " + size);
            }
        }
    }

    /** The empty place of an insertion that begins a chunk may lie before the space in front of it. */
    private static boolean covers(Span chunk, Span part) {
        return part.isEmpty() || chunk.contains(part);
    }

    @Test
    void storiesBecomeEasierToRead() {
        Comparison exact = Readings.compare(Seeds.text("000"), Seeds.text("001"));
        assertTrue(changes(exact, ChunkSize.PHRASES).size() < changes(exact, ChunkSize.EXACT).size());
    }

    @Test
    void thereAreFourSizes() {
        assertEquals(List.of(0, 1, 2, 3), ChunkSize.ALL.stream().map(ChunkSize::level).toList());
        assertThrows(IllegalArgumentException.class, () -> ChunkSize.ofLevel(4));
        assertThrows(IllegalArgumentException.class, () -> ChunkSize.ofLevel(-1));
    }

    private static List<String> changes(Comparison exact, ChunkSize size) {
        return divergences(new ReadableChunks(size).of(exact)).stream()
                .map(divergence -> divergence.a().of(exact.a().text()) + "→" + divergence.b().of(exact.b().text())).toList();
    }

    private static List<Divergence> divergences(Comparison comparison) {
        return comparison.links().stream().flatMap(link -> link.divergences().stream()).toList();
    }
}
