package org.muqabala.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.core.text.BlockKind.BODY;
import static org.muqabala.core.text.BlockKind.DATELINE;
import static org.muqabala.core.text.BlockKind.FURNITURE;
import static org.muqabala.core.text.BlockKind.HEADLINE;
import static org.muqabala.core.text.BlockKind.KICKER;
import static org.muqabala.core.text.BlockKind.LEAD;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.testkit.Seeds;
import org.muqabala.testkit.Story;

/** What the lines of an article are. */
class BlockStructureTest {

    @Test
    void headlineDatelineLeadKickerAndBody() {
        assertEquals(List.of(HEADLINE, DATELINE, LEAD, KICKER, BODY), kinds("""
                الفيضانات تغرق أحياء في المدينة

                نيروبي (وكالات) - أغرقت الأمطار الغزيرة أحياء سكنية عدة.
                تحذير من موجة ثانية
                وقال مسؤول الأرصاد إن موجة ثانية من الأمطار ستصل غدا.
                """));
    }

    @Test
    void aReporterMayBeNamedInTheDateline() {
        assertEquals(List.of(HEADLINE, DATELINE, LEAD), kinds("""
                حريق في سوق الميناء القديم
                الزهراء - سامر الحاج - أتى حريق على عشرات المحال في سوق الميناء القديم فجر اليوم.
                """));
    }

    @Test
    void anAgencyMayBeNamedInTheDatelineBeforeAColon() {
        assertEquals(List.of(HEADLINE, DATELINE, LEAD), kinds("""
                حريق في سوق الميناء القديم
                الزهراء - مباشر: أتى حريق على عشرات المحال في سوق الميناء القديم فجر اليوم.
                """));
    }

    @Test
    void anAgencyMayBeNamedInBracketsBehindThePlace() {
        assertEquals(List.of(HEADLINE, DATELINE, LEAD), kinds("""
                حريق في سوق الميناء القديم
                الزهراء - (و ص ف) - أتى حريق على عشرات المحال في سوق الميناء القديم فجر اليوم.
                """));
    }

    @Test
    void eachReportUnderAHeadingOfItsOwnMayHaveADateline() {
        assertEquals(List.of(HEADLINE, LEAD, KICKER, DATELINE, BODY, BODY), kinds("""
                الفيضانات تغرق أحياء في المدينة
                أغرقت الأمطار الغزيرة أحياء سكنية عدة في المدينة.
                مساعدات من الجوار
                كمبالا - وصلت طائرتان محملتان بالخيام والأغذية.
                الناطق - وهو طبيب - قال إن الوضع تحت السيطرة.
                """));
    }

    @Test
    void whatThePageAddedIsFurniture() {
        assertEquals(List.of(FURNITURE, HEADLINE, LEAD, FURNITURE, FURNITURE, FURNITURE), kinds("""
                Site icon صحيفة المرفأ
                سفينة تجنح قرب الميناء
                جنحت سفينة شحن قرب الميناء صباح أمس.
                صحيفة المرفأ
                Exit mobile version
                |
                """));
    }

    @Test
    void theSeedsFurnitureIsTold() {
        String text = Seeds.text("001");
        List<String> furniture = BlockStructure.of(text).stream().filter(block -> block.kind() == FURNITURE).map(block -> block.span().of(text)).toList();
        assertEquals(List.of("Site icon سيريان تلغراف", "سيريان تلغراف", "Exit mobile version"), furniture);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "دعم روسي للمعارضة|ووقت كان كيري يجري محادثات مع المسؤولين، أعلنت الوزارة شن غارات.",
        "ارتياح أوروبي للاتفاق|وقال مفوض الهجرة إن الاتفاق خطوة كبيرة.",
        "زيارة رسمية|وفي الوقت نفسه وصل وفد من رجال الأعمال إلى المدينة.",
        "تحذير من موجة ثانية|وأعلنت هيئة الأرصاد أن الأمطار ستستمر يومين.",
        "محادثات في العاصمة|وبينما كانت الوفود تصل، أغلقت الشرطة الشوارع.",
        "موقف تركي|ومن جهته رأى وزير الخارجية أن الوقت لم يحن.",
        "إطلاق الدفعة الأولى|وأوضح المدير أن التوزيع يبدأ غدا.",
    })
    void aKickerGluedToItsParagraphIsOneOfItsOwn(String marked) {
        assertEquals(List.of(marked.split("\\|")), behindTheLead(marked.replace('|', ' ')));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "قتل فلسطيني وقال ناطق عسكري إن تحقيقا فتح في الحادث.",
        "قتل عراقي وبينما كانت سيارة الإسعاف في الطريق، وقع انفجار آخر.",
        "وصل روسي للمشاركة وفي الوقت نفسه غادر آخرون القاعة.",
        "طائرات روسية قصفت المواقع وقالت الوزارة إنها أصابت أهدافها.",
        "اجتماع موسكو فشل وقال الوزير إنه سيعود إلى بلاده.",
        "انفجار عنيف هز المدينة وقالت الشرطة إن أحدا لم يصب.",
        "الوزير الروسي شدد على الاتفاق وأكد أن بلاده تلتزم به.",
        "زيارة رسمية ووفد كبير من رجال الأعمال في انتظار الطائرة.",
        "أفاد مصدر أمني وقال إن الطريق مقطوع منذ الصباح.",
        "تستعيد القوات النظامية وفي هذا الوقت مواقع خسرتها أمس.",
        "دعم روسي للمعارضة، ووقت كان كيري يجري محادثات أعلنت الوزارة ذلك.",
        "في مؤتمر صحافي وقالت إن القرار نهائي لا رجعة فيه.",
    })
    void aSentenceThatGoesOnIsNotTorn(String paragraph) {
        assertEquals(List.of(paragraph), behindTheLead(paragraph));
    }

    @Test
    void theGluedKickerOfTheSeedStandsAlone() {
        String text = Seeds.text("000");
        assertEquals(List.of("دعم روسي للمعارضة"),
                BlockStructure.of(text).stream().filter(block -> block.kind() == KICKER).map(block -> block.span().of(text)).toList());
        Seeds.ALL.stream().filter(seed -> !seed.equals("000")).map(Seeds::text).forEach(BlockStructureTest::assertNoKickerEndsInALine);
        Story.texts().forEach(BlockStructureTest::assertNoKickerEndsInALine);
    }

    private static void assertNoKickerEndsInALine(String text) {
        for (Block block : BlockStructure.of(text)) {
            assertTrue(block.kind() != KICKER || block.span().end() == text.length() || Characters.isSpace(text.charAt(block.span().end()))
                    && text.substring(block.span().end()).lines().findFirst().orElse("").isBlank(), block.span().of(text));
        }
    }

    private static List<String> behindTheLead(String paragraph) {
        String text = "هذه مقدمة الخبر وهي جملة كاملة.\n" + paragraph;
        List<Block> blocks = BlockStructure.of(text);
        assertEquals(blocks.size() == 3 ? List.of(LEAD, KICKER, BODY) : List.of(LEAD, BODY), blocks.stream().map(Block::kind).toList());
        return blocks.stream().skip(1).map(block -> block.span().of(text)).toList();
    }

    @Test
    void oneHugeLineIsRunningText() {
        assertEquals(List.of(LEAD), kinds("كلمة ".repeat(400_000)));
        assertEquals(List.of(LEAD), kinds("ك".repeat(1_000_000) + "."));
    }

    private static List<BlockKind> kinds(String text) {
        return BlockStructure.of(text).stream().map(Block::kind).toList();
    }
}
