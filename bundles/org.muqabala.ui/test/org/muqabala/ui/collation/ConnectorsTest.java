package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.SecondUse;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;
import org.muqabala.ui.collation.Connectors.Connector;

class ConnectorsTest {

    private static final Span WHOLE = new Span(0, 1000);
    private static final String ARRIVED = "وصل وزير الخارجية إلى القاهرة صباح الأحد في زيارة رسمية.";
    private static final String MET = "واجتمع الوزير مع الرئيس في قصر الاتحادية لبحث أزمة الحدود.";
    private static final String TWO_SENTENCES = ARRIVED + " " + MET;
    private static final String ONE_SENTENCE = TWO_SENTENCES.replace("رسمية. ", "رسمية، ");

    @Test
    void aSplitForksFromOnePassageToEachOfSeveral() {
        List<Connector> forks = of(List.of(new Span(0, 20)), List.of(new Span(0, 8), new Span(30, 40), new Span(50, 60)));
        assertEquals(List.of(new Span(0, 8), new Span(30, 40), new Span(50, 60)), forks.stream().map(Connector::b).toList());
        assertEquals(List.of(new Span(0, 20)), forks.stream().map(Connector::a).distinct().toList());
    }

    @Test
    void twoSentencesThatBecameOneRunTogetherAndOneThatBecameTwoForks() {
        Article two = Article.typed("two", TWO_SENTENCES);
        Article one = Article.typed("one", ONE_SENTENCE);
        List<Connector> merged = ofCollated(two, one);
        assertEquals(List.of(ARRIVED, MET), merged.stream().map(fork -> fork.a().of(TWO_SENTENCES)).toList());
        assertEquals(List.of(ONE_SENTENCE), merged.stream().map(fork -> fork.b().of(ONE_SENTENCE)).distinct().toList());
        List<Connector> split = ofCollated(one, two);
        assertEquals(List.of(ONE_SENTENCE), split.stream().map(fork -> fork.a().of(ONE_SENTENCE)).distinct().toList());
        assertEquals(List.of(ARRIVED, MET), split.stream().map(fork -> fork.b().of(TWO_SENTENCES)).toList());
    }

    @Test
    void ofTwoAndThreeEachHasItsShare() {
        List<Connector> forks = of(List.of(new Span(0, 9), new Span(10, 20)), List.of(new Span(0, 8), new Span(30, 40), new Span(50, 60)));
        assertEquals(List.of(0, 0, 10), forks.stream().map(fork -> fork.a().start()).toList());
        assertEquals(List.of(0, 30, 50), forks.stream().map(fork -> fork.b().start()).toList());
    }

    @Test
    void aSecondUseHasAConnectorOfItsOwn() {
        Comparison comparison = new Comparison(article(), article(), List.of(), List.of(), List.of(),
                List.of(new SecondUse(Side.B, new Span(0, 5), new Span(70, 75))));
        Connector second = Connectors.of(comparison).touching(WHOLE, WHOLE).iterator().next();
        assertTrue(second.isSecondUse());
        assertEquals(new Span(70, 75), second.on(Side.B));
    }

    @Test
    void whatIsOnTheScreenOfEitherSideIsFoundOnce() {
        Comparison comparison = new Collator(Profile.NEWS).compare(Article.typed("001", Seeds.text("001")), Article.typed("004", Seeds.text("004")), Progress.NONE);
        Link moved = comparison.links().stream().filter(Link::moved).findFirst().orElseThrow();
        Connectors connectors = Connectors.of(comparison);
        for (Span[] screen : new Span[][] {{moved.a().get(0), Span.at(0)}, {Span.at(0), moved.b().get(0)}, {moved.a().get(0), moved.b().get(0)}}) {
            assertEquals(1, connectors.touching(screen[0], screen[1]).stream().filter(found -> found.link().equals(java.util.Optional.of(moved)))
                    .filter(found -> found.a().equals(moved.a().get(0))).count());
        }
    }

    private static List<Connector> of(List<Span> a, List<Span> b) {
        Link link = new Link("L1", Relation.IDENTICAL, false, a, b, List.of());
        return List.copyOf(Connectors.of(new Comparison(article(), article(), List.of(link), List.of(), List.of())).touching(WHOLE, WHOLE));
    }

    private static List<Connector> ofCollated(Article a, Article b) {
        return List.copyOf(Connectors.of(new Collator(Profile.NEWS).compare(a, b, Progress.NONE)).touching(WHOLE, WHOLE));
    }

    private static Article article() {
        return Article.typed("x", "ا".repeat(100));
    }
}
