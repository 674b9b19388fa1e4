package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.testkit.Seeds;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A session says of edited versions what a collator says that never saw them before. */
class CollationSessionTest {

    private static final Collator COLLATOR = new Collator(Profile.NEWS);
    private static final String LETTERS = "قالوبتنمهلأإئءىةً «»“”\"()[].,،:؟!٣5 %\n\n\u00A0\u200D\uD83D\uDE00\uD800aZ@#";
    private static final List<String> PHRASES = List.of(" قال سمير ", " الساعة ", " 3 ", "\nوقال لافروف ", "\nمائة ", " وخمسة ", " ألف ", " كانون ", " الأول ", "»", "«", " في المئة ", "\n",
            "\n\n", ".", " www.example.org ", "กขคง", " 中文字 ", "\nSite icon صحيفة\n", "جنيف - ");

    private final CollationSession session = COLLATOR.session();

    @Property(tries = 60, seed = "20151219")
    void everyEditGivesTheComparisonOfACollatorThatNeverSawTheTexts(@ForAll("seeds") String first, @ForAll("seeds") String second, @ForAll Random random) {
        StringBuilder a = new StringBuilder(Seeds.text(first));
        StringBuilder b = new StringBuilder(Seeds.text(second));
        for (int i = 0; i < 12; i++) {
            assertSaysTheSame(a.toString(), b.toString());
            edit(random.nextInt(4) == 0 ? a : b, random);
        }
    }

    @Property(tries = 200, seed = "20151220")
    void soDoesEveryEditOfAnyText(@ForAll Random random) {
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            edit(random.nextBoolean() ? a : b, random);
            assertSaysTheSame(a.toString(), b.toString());
        }
    }

    @Test
    void aNameThatAnEditTeachesIsKnownInEveryLink() {
        String said = "قال الوزير إن سيرغينوف سيزور العاصمة يوم الأحد المقبل.\nخفضت الشركة أسعار الوقود في كل محطاتها.\nأغلقت المدارس أبوابها بسبب العاصفة.\n";
        String edited = said.replace("سيرغينوف سيزور", "سيزور");
        assertSaysTheSame(said + "هبط سعر النفط في الأسواق أمس.", edited + "هبط سعر النفط في الأسواق أمس.");
        assertSaysTheSame(said + "هبط سعر النفط في الأسواق أمس.", edited + "هبط سعر النفط في الأسواق أمس. وقال سيرغينوف إنه باق.");
    }

    @Test
    void aNumberBehindAnEditedWordMayHaveBecomeAnHour() {
        String other = "بدأ الاجتماع في الساعة 15:00 في قاعة البلدية بحضور السكان.";
        assertSaysTheSame("بدأ الاجتماع في المرحلة 3 مساء في قاعة البلدية بحضور السكان.", other);
        assertSaysTheSame("بدأ الاجتماع في الساعة 3 مساء في قاعة البلدية بحضور السكان.", other);
    }

    @Test
    void theSameArticlesGiveTheSameDivergences() {
        Article a = Article.typed("a", Seeds.text("001"));
        Article b = Article.typed("b", Seeds.text("004"));
        Comparison first = session.compare(a, b, Progress.NONE);
        Comparison second = session.compare(a, b, Progress.NONE);
        assertEquals(first, second);
        for (int i = 0; i < first.links().size(); i++) {
            assertSame(first.links().get(i).divergences(), second.links().get(i).divergences(), "told anew: " + first.links().get(i));
        }
    }

    @Test
    void oneArticleMayStandOnBothSides() {
        Article article = Article.typed("a", Seeds.text("001"));
        assertEquals(COLLATOR.compare(article, article, Progress.NONE), session.compare(article, article, Progress.NONE));
        assertSaysTheSame(Seeds.text("001"), Seeds.text("000"));
        assertEquals(COLLATOR.compare(article, article, Progress.NONE), session.compare(article, article, Progress.NONE));
    }

    @Test
    void aCancelledComparisonLeavesTheSessionSound() {
        assertSaysTheSame(Seeds.text("001"), Seeds.text("004"));
        Article a = Article.typed("a", Seeds.text("001"));
        assertThrows(CancellationException.class, () -> session.compare(a, Article.typed("b", Seeds.text("002")), new CountedProgress(1)));
        assertSaysTheSame(Seeds.text("001"), Seeds.text("002"));
    }

    private void assertSaysTheSame(String a, String b) {
        Article articleA = Article.typed("a", a);
        Article articleB = Article.typed("b", b);
        assertEquals(COLLATOR.compare(articleA, articleB, Progress.NONE), session.compare(articleA, articleB, Progress.NONE));
    }

    private static void edit(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(20));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            case 2 -> text.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
            default -> text.insert(at, PHRASES.get(random.nextInt(PHRASES.size())));
        }
    }

    @Provide
    Arbitrary<String> seeds() {
        return Arbitraries.of(Seeds.ALL);
    }
}
