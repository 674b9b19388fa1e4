package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.core.collation.Readings.assertReads;
import static org.muqabala.core.collation.Readings.compare;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;

/** How pairs of sentences are read: examples that an editor can check. None of them stands in the seeds. */
class CollatorTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "عقد المجلس [اجتماعا→اجتماعاً|orthographic cosmetic] طارئا في العاصمة.",
        "دعا الوزير [الى→إلى|orthographic cosmetic] عقد مؤتمر دولي في جنيف.",
        "عبّر [المسئولون→المسؤولون|orthographic cosmetic] عن قلقهم من الأزمة المالية.",
        "زار الوفد [الأمريكي→الأميركي|orthographic cosmetic] مخيمات اللاجئين في الأردن.",
        "نشرت [اللجنه→اللجنة|orthographic cosmetic] تقريرها السنوي عن حقوق الإنسان.",
        "أغلقت السلطات [مبـــاني→مباني|orthographic cosmetic] الجامعة بسبب العاصفة الثلجية.",
        "نقلت الصحيفة عن [مستشفی→مستشفى|orthographic cosmetic] المدينة أن الجرحى تعافوا تماما.",
    })
    void theSameWordInAnotherSpelling(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل الرئيس[→،|punctuation cosmetic] برفقة وفد كبير من رجال الأعمال.",
        "يعرض المتحف لوحة [\"→«|punctuation]الصياد[\"→»|punctuation] النادرة حتى نهاية الصيف.",
        "افتتح المعرض أمس[.→!|punctuation]",
    })
    void marksAlone(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أكد المدير أن [→«|quotation substantive]المصنع سينتج ضعف الكمية في الربع القادم[→»|quotation substantive].",
        "قال المدرب [“→|quotation]اللاعبون قدموا مباراة كبيرة أمام الجمهور[”→|quotation].",
        "وقال «نحن [سعداء→فخورون|quotation substantive] بهذا الإنجاز التاريخي للفريق».",
    })
    void quotations(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أصيب [ثلاثة→3|number cosmetic] عمال في انهيار المبنى القديم.",
        "اشترت الشركة [١٢→12|number cosmetic] طائرة جديدة من المصنع الأوروبي.",
        "بلغ عدد الزوار [مائة وخمسة وعشرين→125|number cosmetic] شخصا في اليوم الأول.",
        "ارتفعت الأسعار [4.5%→٤٫٥ في المئة|number cosmetic] خلال الربع الأخير من السنة.",
        "قتل [خمسة→سبعة|number substantive] جنود في كمين على الطريق الساحلي.",
        "شارك في الماراثون [نحو→|number substantive] 900 عداء من عشرين دولة.",
    })
    void numbers(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تفتتح القمة في الرابع من [آذار→مارس|date cosmetic] بحضور ثلاثين زعيما.",
        "ينتهي العمل في الجسر يوم [الأحد→الاثنين|date substantive] بعد تأخير طويل.",
        "تبدأ الدورة الرياضية في الأسبوع [→المقبل|date stylistic] على ملاعب المدينة.",
    })
    void dates(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وقال→وأضاف|attribution stylistic] الناطق إن المفاوضات تسير ببطء شديد.",
        "[واعتبر→وأعلن|attribution substantive] الناطق أن المفاوضات تسير ببطء شديد.",
        "وقال [→شوقي|name stylistic] إن الموسم السياحي سيكون ممتازا هذه السنة.",
        "الحكومة [→لا|negation_modality substantive] ترغب في تعديل قانون الانتخاب الحالي.",
    })
    void whoSaysItAndHowSurely(String line) {
        assertReads(line);
    }

    @Test
    void theLetterOfTheFutureAgainstPerhaps() {
        Divergence divergence = onlyDivergence("اللجنة سترفع توصياتها إلى البرلمان قبل العطلة.", "اللجنة قد ترفع توصياتها إلى البرلمان قبل العطلة.");
        assertEquals(DivergenceType.NEGATION_MODALITY, divergence.type());
        assertEquals(1, divergence.a().length(), "the rest of the word is the same on both sides");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "سافر الفريق [إلى→نحو|function_word] المدينة الساحلية للمشاركة في البطولة.",
        "تواصل الشركة [بناء→تشييد|lexical] المحطة الكهربائية الجديدة شمال البلاد.",
        "أعلنت البلدية [→في مؤتمر صحافي مشترك|addition substantive] خطة تطوير الحدائق العامة.",
    })
    void wording(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "هاجم [مسلحون→متمردون|lexical substantive] ثكنة للجيش شمال البلاد فجر أمس.",
        "نقلت الوزارة مكاتبها إلى [المدينة→العاصمة|lexical substantive] بعد انتهاء أعمال البناء.",
        "شنت القوات [غارات→هجمات|lexical substantive] على مواقع قرب الحدود الشمالية.",
    })
    void aLoadedWordIsNoSynonym(String line) {
        assertReads(line);
    }

    @Test
    void aCliticAndItsQuotationMarkAreOneWord() {
        assertReads("انضمت إلى التحالف دول عربية و[”→|punctuation]جبهة الشعب[”→|punctuation] وحركات أخرى صغيرة.");
    }

    @Test
    void aSentenceThatMovedIsLinkedAndSaidToHaveMoved() {
        String first = "أقر البرلمان موازنة الدولة للعام المقبل بغالبية كبيرة.";
        String second = "وأضرب عمال الموانئ احتجاجا على خفض الأجور والتعويضات.";
        String third = "وضربت عاصفة رملية المحافظات الجنوبية وقطعت طرقا رئيسية عدة.";
        Comparison comparison = compare(String.join("\n", first, second, third), String.join("\n", third, first, second));
        assertEquals(3, comparison.links().size());
        assertEquals(List.of(true, false, false), comparison.links().stream().map(Link::moved).toList());
        assertEquals(List.of(), comparison.onlyInA());
    }

    @Test
    void twoSentencesThatBecameOneAreOneLink() {
        Comparison comparison = compare("دمر الحريق ثلاثة مستودعات للأخشاب قرب الميناء. وأجلت فرق الإنقاذ سكان الأبنية المجاورة ليلا.",
                "دمر الحريق ثلاثة مستودعات للأخشاب قرب الميناء، وأجلت فرق الإنقاذ سكان الأبنية المجاورة ليلا.");
        assertEquals(1, comparison.links().size());
        assertEquals(2, comparison.links().get(0).a().size());
        assertEquals(1, comparison.links().get(0).b().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وأعلنت هيئة الأرصاد الجوية أن العاصفة المدارية ستبلغ الساحل الشرقي قبل منتصف الليل وفق خبرائها."
                + "|وحذرت دائرة الطقس من وصول العاصفة المدارية العنيفة إلى شواطئ الساحل الشرقي ليلا حسب تقديرات خبرائها.",
        "وأدى انهيار السد الترابي القديم إلى غمر القرية بالكامل ونزوح سكانها نحو التلال."
                + "|وغمرت المياه القرية بالكامل بعدما انهار السد الترابي القديم فنزح سكانها نحو التلال.",
    })
    void theSameFactInOtherWordsIsAParaphrase(String pair) {
        String[] sides = pair.split("\\|");
        Comparison comparison = compare(sides[0], sides[1]);
        assertEquals(List.of(Relation.PARAPHRASE), comparison.links().stream().map(Link::relation).toList());
        Soundness.assertSound(comparison);
    }

    @Test
    void stockPhrasesAndTitlesLinkNothing() {
        Comparison comparison = compare("قال وزير الخارجية الأميركي جون كيري إن بلاده تدرس فرض عقوبات على مصارف آسيوية.",
                "وصل وزير الخارجية الأميركي جون كيري إلى نيروبي حيث زار محمية للفيلة.");
        assertEquals(List.of(), comparison.links());
        assertEquals(1, comparison.onlyInA().size());
        assertEquals(1, comparison.onlyInB().size());
    }

    @Test
    void aTextAgainstItselfGivesIdenticalLinks() {
        String text = "أقر البرلمان موازنة الدولة للعام المقبل.\nوأضرب عمال الموانئ احتجاجا على خفض الأجور.";
        Comparison comparison = compare(text, text);
        assertEquals(2, comparison.links().size());
        assertTrue(comparison.links().stream().allMatch(link -> link.relation() == Relation.IDENTICAL && !link.moved()));
    }

    @Test
    void aDatelineOfOneWordIsLinkedBesideWhatItOpens() {
        String story = "موسكو - أقر البرلمان موازنة الدولة للعام المقبل بغالبية كبيرة.";
        Comparison comparison = compare(story, story);
        assertEquals(List.of("موسكو -", story.substring(8)), comparison.links().stream().map(link -> link.a().get(0).of(story)).toList());
        assertEquals(List.of(), comparison.onlyInA());
    }

    @Test
    void aDatelineAloneMakesNoTwoStoriesOne() {
        Comparison comparison = compare("موسكو - أقر البرلمان موازنة الدولة للعام المقبل بغالبية كبيرة.",
                "موسكو - وضربت عاصفة رملية المحافظات الجنوبية وقطعت طرقا رئيسية عدة.");
        assertEquals(List.of(), comparison.links());
    }

    @Test
    void listsOfWordsAreLinkedToThemselves() {
        String words = "تفاح\nموز\nتفاح\nعنب";
        assertEquals(4, compare(words, words).links().size());
        assertEquals(List.of(), compare(words, words).onlyInB());
    }

    @Test
    void emptySidesAreCompared() {
        assertEquals(List.of(), compare("", "").links());
        assertEquals(1, compare("", "كلمة واحدة").onlyInB().size());
    }

    @Test
    void furnitureAloneIsLinkedToNothing() {
        Comparison comparison = compare("Site icon صحيفة المرفأ\nExit mobile version", "جنحت سفينة شحن قرب صحيفة المرفأ صباح أمس.");
        assertEquals(List.of(), comparison.links());
        assertEquals(2, comparison.furniture(Side.A).size());
    }

    @Test
    void cancelsWhenNoLongerWanted() {
        Progress cancelled = new Progress() {
            @Override
            public void worked(double share) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
                () -> new Collator(Profile.NEWS).compare(Article.typed("a", "نص"), Article.typed("b", "نص"), cancelled));
    }

    private static Divergence onlyDivergence(String a, String b) {
        List<Divergence> divergences = compare(a, b).links().get(0).divergences();
        assertEquals(1, divergences.size(), divergences.toString());
        return divergences.get(0);
    }
}
