package org.muqabala.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Readings;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/** Sentences that tell the same in other words, among others that both versions have. A bar stands between the two versions. */
class RewrittenPassagesTest {

    private static final List<String> STORY = List.of("وأغلقت الشرطة الطريق الساحلي بين المدينتين أمام الشاحنات والحافلات طوال الليل.",
            "وعطلت وزارة التربية الدراسة في المحافظات الثلاث حتى نهاية الأسبوع بسبب الثلوج.", "ويتوقع خبراء الأرصاد أن تنحسر الموجة الباردة قبل ظهر الجمعة.",
            "وتتبادل البلدان الاتهامات منذ انهيار الهدنة التي رعتها منظمة إقليمية.", "ويعيش في الجزيرة نحو ثمانية آلاف صياد يعتمدون على سمك التونة.");

    @ParameterizedTest
    @ValueSource(strings = {
        "وكان حريق مشابه أتى على السوق القديم سنة 1997 وخلف تسعة قتلى. | وسبق أن شهد السوق القديم في العام 1997 حريقا مشابها قضى فيه 9 أشخاص.",
        "وتعتزم الشركة افتتاح عشرين فرعا جديدا في المدن الساحلية العام المقبل. | ومن المنتظر أن تفتتح الشركة في العام القادم 20 فرعا إضافيا بمدن الساحل.",
        "ولم يصدر عن نقابة الأطباء أي تعليق على قرار الوزير. | وامتنعت نقابة الأطباء عن التعليق على القرار الوزاري.",
        "وأصيب في الحادث سائق الحافلة وعشرون راكبا نقلوا إلى مستشفى المدينة. | ونقل إلى مستشفى المدينة 20 راكبا إضافة إلى السائق بعد إصابتهم في الحادث.",
        "واستغرقت عملية الإنقاذ ست ساعات شارك فيها ثلاثون رجل إطفاء. | وشارك 30 من رجال الإطفاء في عملية الإنقاذ التي دامت 6 ساعات.",
        "ويخشى المزارعون أن تفقد المنطقة نصف محصول الزيتون هذا الموسم. | وأبدى مزارعو المنطقة خشيتهم من ضياع نصف محصول الزيتون في الموسم الحالي.",
        "ومن المقرر أن تنظر المحكمة في الاستئناف في 12 يونيو المقبل. | وحددت المحكمة يوم 12 حزيران موعدا للنظر في الاستئناف.",
        "وتبلغ مساحة المتحف الجديد أربعة آلاف متر مربع ويضم مئتي قطعة أثرية. | ويضم المتحف الممتد على مساحة 4000 متر مربع 200 قطعة من الآثار.",
        "وقال شهود إن المسلحين فروا على متن دراجات نارية باتجاه الحدود. | وبحسب شهود عيان فقد لاذ المسلحون بالفرار نحو الحدود على دراجات نارية.",
        "وتعرض المخطوطات مؤقتا في صناديق زجاجية محكمة الإغلاق. | ونقلت الكتب إلى صناديق زجاجية محكمة الإغلاق أمام أعين الصحافيين.",
        "وغادر اللاعب الملعب باكيا بعد طرده في الدقيقة السبعين. | وطرد الحكم اللاعب في الدقيقة 70 فخرج من الملعب وهو يبكي.",
        "وتسلم الفائزون جوائزهم من وزيرة الثقافة في حفل أقيم بالمسرح الوطني. | ووزعت وزيرة الثقافة الجوائز على الفائزين خلال حفل احتضنه المسرح الوطني.",
    })
    void areLinkedWhereverTheyStand(String line) {
        assertLinked(line, 1, 1);
        assertLinked(line, 1, 4);
        assertLinked(line, 0, STORY.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال وزير الخارجية الأميركي جون كيري إن بلاده تدرس الأمر. | ووصل وزير الخارجية الأميركي جون كيري إلى محمية الفيلة.",
        "وأعلنت الوزارة يوم الثلاثاء أنها ستنشر النتائج قريبا. | وأعلنت الوزارة يوم الثلاثاء أنها ألغت المناقصة كليا.",
        "وارتفع سعر الذهب إلى 1980 دولارا للأونصة. | وانخفض سعر القمح إلى 220 دولارا للطن.",
        "وأصيب في الحادث عشرون راكبا نقلوا إلى المستشفى. | وقتل في حادث آخر سائق شاحنة قرب المستشفى.",
        "وتعتزم الشركة افتتاح عشرين فرعا جديدا العام المقبل. | وخسرت الشركة العام الماضي عشرين مليون دولار.",
        "وقال رئيس البلدية إن الأشغال ستنتهي قبل نهاية السنة. | وأضاف رئيس البلدية أن السكان سيدفعون رسوما أقل.",
        "واستقبل الرئيس مدير المنظمة العالمية للأرصاد الجوية. | وانتقد صيادون تأخر نشرات المنظمة العالمية للأرصاد الجوية في الربيع.",
        "وطالب المحامي بالإفراج عن موكله فورا. | واعتبر المحامي أن التهم الموجهة إلى موكله سياسية.",
        "ووصل سعر البرميل إلى 87 دولارا بحلول المساء. | وتوقع الخبير أن يصل سعر البرميل إلى 120 دولارا.",
    })
    void otherNewsOfTheSamePeopleAreNotLinked(String line) {
        assertEquals(0, linkedShare(line, 1, 1), line);
        assertEquals(0, linkedShare(line, 1, 4), line);
    }

    @Test
    void aloneTheyMustBeAlikeNearlyThroughout() {
        String rescue = "واستغرقت عملية الإنقاذ ست ساعات شارك فيها ثلاثون رجل إطفاء.";
        assertEquals(1, Readings.compare(rescue, "وشارك 30 من رجال الإطفاء في عملية الإنقاذ التي دامت 6 ساعات.").links().size());
        assertEquals(List.of(), Readings.compare("ومن المقرر أن تنظر المحكمة في الاستئناف في 12 يونيو المقبل.", "وحددت المحكمة يوم 12 حزيران موعدا للنظر في الاستئناف.").links());
    }

    @Test
    void littleSharedWordingIsCalledAParaphrase() {
        Comparison comparison = compare("وغادر اللاعب الملعب باكيا بعد طرده في الدقيقة السبعين.", "وطرد الحكم اللاعب في الدقيقة 70 فخرج من الملعب وهو يبكي.", 1, 4);
        assertEquals(List.of(Relation.PARAPHRASE), comparison.links().stream().map(Link::relation).filter(relation -> relation != Relation.IDENTICAL).toList());
    }

    @Test
    void aSentenceThatWasSplitIsLinkedToItsParts() {
        String line = "وأصيب عشرون راكبا في انقلاب الحافلة، ونقل الجرحى إلى مستشفى المدينة الجامعي. | "
                + "وأسفر انقلاب الحافلة عن إصابة 20 راكبا. ونقلت سيارات الإسعاف المصابين إلى المستشفى الجامعي بالمدينة.";
        assertLinked(line, 1, 1);
        assertLinked(mirrored(line), 1, 1);
    }

    @Test
    void aShortSentenceBesideTheSameLinkMustBeAlikeThroughout() {
        assertLinked("لم نسمع إلا الصراخ. | ولم نسمع سوى الصراخ.", 1, 1);
        assertEquals(0, linkedShare("لم نسمع إلا الصراخ. | ولم نسمع سوى الوعود.", 1, 1));
    }

    @Test
    void aShortPassageElsewhereMustShareMoreThanABody() {
        assertLinked("ونقل المصابون إلى ثلاثة ملاجئ. | ونقل الجرحى إلى 3 ملاجئ حجرية.", 1, 4);
        assertEquals(0, linkedShare("وزارت وزارة الصيد العمانية الميناء. | وأقفلت وزارة الصيد العمانية أبوابها.", 1, 4));
    }

    @Test
    void aPassageMayStandInsideOneThatTellsMore() {
        String line = "ودعت النقابة التي تضم أربعمئة عضو البلدية إلى إعادة فتح الحديقة. | وطالبت البلدية بإعادة فتح الحديقة.";
        assertLinked(line, 1, 1);
        assertLinked(mirrored(line), 1, 1);
    }

    @Test
    void aShorterPassageBesideTheSameLinkMayStandInALongerOne() {
        String line = "ونقل بعدها إلى ميناء الصيد، حيث قضى أسبوعا في قارب استأجره من بحار متقاعد. | ثم نُقل إلى ميناء الصيد حيث قضى أسبوعا في قارب.";
        assertLinked(line, 1, 1);
        assertLinked(mirrored(line), 1, 1);
    }

    @Test
    void bothSourcesOfAStatementGoWithIt() {
        String line = "وأصيب عشرون راكبا في انقلاب الحافلة، وفق ما أفادت الشرطة. | وأصيب 20 راكبا في انقلاب الحافلة، بحسب المستشفى.";
        assertLinked(line, 1, 1);
        assertLinked(mirrored(line), 1, 1);
    }

    @Test
    void aHeadingThatSumsUpTheTextIsNotLinkedToIt() {
        String text = "أعلن المركزي رفع الفائدة على الودائع نقطة.";
        String a = "رفع نقطة في فائدة الودائع يعلنه المركزي\n\n" + String.join("\n\n", STORY);
        String b = "عاصفة تضرب الساحل\n\n" + text + "\n\n" + String.join("\n\n", STORY);
        assertEquals(STORY.size(), Readings.compare(a, b).links().size());
    }

    private static String mirrored(String line) {
        String[] versions = line.split(" \\| ");
        return versions[1] + " | " + versions[0];
    }

    private static void assertLinked(String line, int placeInA, int placeInB) {
        int share = linkedShare(line, placeInA, placeInB);
        assertTrue(share >= 90, share + " % of: " + line);
    }

    /** Percentage of the first version's letters that are linked to the second, which stand at these places of the story. */
    private static int linkedShare(String line, int placeInA, int placeInB) {
        String[] versions = line.split(" \\| ");
        Comparison comparison = compare(versions[0], versions[1], placeInA, placeInB);
        Span inA = place(comparison, Side.A, versions[0]);
        Span inB = place(comparison, Side.B, versions[1]);
        int linked = 0;
        for (Link link : comparison.links()) {
            if (link.b().stream().anyMatch(inB::overlaps)) {
                linked += link.a().stream().filter(inA::overlaps).mapToInt(span -> Math.min(span.end(), inA.end()) - Math.max(span.start(), inA.start())).sum();
            }
        }
        return 100 * linked / inA.length();
    }

    private static Span place(Comparison comparison, Side side, String passage) {
        int start = (side == Side.A ? comparison.a() : comparison.b()).text().indexOf(passage);
        return new Span(start, start + passage.length());
    }

    private static Comparison compare(String a, String b, int placeInA, int placeInB) {
        return Readings.compare(story(a, placeInA), story(b, placeInB));
    }

    private static String story(String passage, int place) {
        List<String> sentences = new ArrayList<>(STORY);
        sentences.add(place, passage);
        return "عاصفة تضرب الساحل\n\n" + String.join("\n\n", sentences);
    }
}
