package org.muqabala.exporters;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.DivergenceKey;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Placement;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.review.Severity;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Segmenter;
import org.muqabala.core.text.Sentence;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.testkit.Seeds;

/**
 * A review as a desk leaves it: seeds 001 and 004 with {@value #ANNOTATIONS} annotations of every kind, in every state, on one side, on both,
 * on single words and whole sentences, answered and not, two of them without a place; with settlements and verdicts. Always the same.
 * Beside it the reviews that an exporter must stand.
 */
public final class SeedReview {

    /** How many annotations {@link #full()} has. */
    public static final int ANNOTATIONS = 60;

    /** When the work on it began. */
    public static final Instant BEGUN = Instant.parse("2026-11-22T08:00:00Z");

    private static final List<String> PEOPLE = List.of("هبة الديب", "Karim Haddad", "س. مراد");
    private static final int SENTENCES = 12;
    private static final int ORPHANS = 2;

    private final Comparison comparison;
    private final List<Annotation> annotations = new ArrayList<>();

    private SeedReview(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The whole review. */
    public static Review full() {
        SeedReview review = new SeedReview(compare(Seeds.text("001"), Seeds.text("004")));
        review.annotateRows(ANNOTATIONS - SENTENCES - ORPHANS);
        review.translateSentences();
        review.addOrphans();
        return new Review(review.comparison, Profile.NEWS.id(), review.annotations, review.settlements(), review.verdicts(), Optional.empty());
    }

    /** Two versions that say the same, and nothing said about them. */
    public static Review silent() {
        return compared("قال الوزير إن المحادثات انتهت.\n", "قال الوزير إن المحادثات انتهت.\n");
    }

    /** Two versions without a letter. */
    public static Review empty() {
        return compared("", "");
    }

    /** Two texts read against each other, and nothing said about them. */
    public static Review compared(String a, String b) {
        return new Review(compare(a, b), Profile.NEWS.id(), List.of());
    }

    /** Two texts with a note on the first place in A where the words stand. */
    public static Review on(String a, String b, String words) {
        Anchor anchor = Anchor.of(Side.A, new Span(a.indexOf(words), a.indexOf(words) + words.length()), a);
        return new Review(compare(a, b), Profile.NEWS.id(), List.of(new Annotation("n1", AnnotationKind.NOTE, List.of(anchor), "", "انظر", "desk", BEGUN, BEGUN)));
    }

    /** A text, the same in both versions, with the translation of some of its words. */
    public static Review translated(String text, String words, String translation) {
        Anchor anchor = Anchor.of(Side.B, new Span(text.indexOf(words), text.indexOf(words) + words.length()), text);
        return new Review(compare(text, text), Profile.NEWS.id(),
                List.of(new Annotation("t1", AnnotationKind.TRANSLATION, List.of(anchor), translation, "", "desk", BEGUN, BEGUN)));
    }

    /** Every annotation has lost its place. */
    public static Review orphaned() {
        Review full = full();
        List<Annotation> lost = full.annotations().stream().limit(5)
                .map(annotation -> annotation.placed(annotation.anchors(), annotation.anchors().stream().map(anchor -> (Placement) new Placement.Orphan()).toList()))
                .toList();
        return new Review(full.comparison(), full.profileId(), lost);
    }

    /** Text that would harm whoever takes it for more than text, in every place where text can stand. */
    public static Review hostile() {
        String hostile = HOSTILE;
        SeedReview review = new SeedReview(compare("قال الوزير " + hostile + " أمس.\n", "أعلن الوزير " + hostile + " اليوم.\n"));
        String text = review.comparison.b().text();
        Anchor anchor = Anchor.of(Side.B, new Span(text.indexOf("الوزير"), text.indexOf(" اليوم")), text);
        Reply reply = new Reply("r1", hostile, hostile, TextDirection.AUTO, BEGUN);
        for (AnnotationKind kind : AnnotationKind.values()) {
            review.annotations.add(new Annotation("h-" + kind.id(), kind, List.of(anchor), List.of(), hostile, hostile, TextDirection.AUTO,
                    new Handling(Severity.GRAVE, List.of(hostile), hostile, Optional.empty()), AnnotationState.ANSWERED, List.of(reply), hostile, BEGUN, BEGUN));
        }
        review.annotations.add(new Annotation("h-long", AnnotationKind.NOTE, List.of(anchor), "", "طويل ".repeat(1 << 17), "desk", BEGUN, BEGUN));
        for (String formula : List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r=1")) {
            review.annotations.add(new Annotation("h-f" + review.annotations.size(), AnnotationKind.NOTE, List.of(anchor), formula, formula, formula, BEGUN, BEGUN));
        }
        return new Review(review.comparison, Profile.NEWS.id(), review.annotations, Map.of(),
                List.of(new ReviewerVerdict(hostile, ReviewerVerdict.Opinion.OBJECTS, hostile, BEGUN)), Optional.empty());
    }

    /** Markup, ends of sections and comments, a formula, unbalanced bidi controls, control characters, lone surrogates, no characters at all. */
    static final String HOSTILE = "<script>alert(1)</script> ]]> --> &amp; \"'` =cmd() **b** [x](http://x) | \\ \u202E\u2066\u202B \u0000\u0001\u001B[31m\u007F "
            + "\uD800 \uDC00 \uFFFE \uFFFF 😀 {0} %s $1";

    static Comparison compare(String a, String b) {
        return new Collator(Profile.NEWS).compare(Article.typed("001_fd6374bc9efb6c4a.txt", a), Article.typed("004_2b253ddbeb189967.txt", b), Progress.NONE);
    }

    private void annotateRows(int count) {
        List<LedgerRow> rows = Ledger.of(comparison).rows();
        for (int i = 0; i < count; i++) {
            LedgerRow row = rows.get(i * rows.size() / count);
            List<Anchor> anchors = Review.anchorsOf(comparison, row);
            // every fifth speaks of one side of a divergence only
            boolean oneSide = i % 5 == 4 && anchors.size() == 2;
            add(oneSide ? List.of(anchors.get(i % 2)) : anchors, AnnotationKind.values()[i % AnnotationKind.values().length]);
        }
    }

    private void translateSentences() {
        Article b = comparison.b();
        List<Sentence> sentences = new Segmenter().sentences(b, new Tokenizer().tokenize(b.text()));
        for (int i = 0; i < SENTENCES; i++) {
            add(List.of(Anchor.of(Side.B, sentences.get(i * 2).span(), b.text())), AnnotationKind.TRANSLATION);
        }
    }

    private void addOrphans() {
        for (int i = 0; i < ORPHANS; i++) {
            add(List.of(new Anchor(Side.values()[i], new Span(i, i + 12), "كلام لم يعد هنا")), AnnotationKind.values()[i]);
            Annotation added = annotations.removeLast();
            annotations.add(added.placed(added.anchors(), List.of(new Placement.Orphan())));
        }
    }

    private void add(List<Anchor> anchors, AnnotationKind kind) {
        int number = annotations.size() + 1;
        Instant when = BEGUN.plus(Duration.ofMinutes(7L * number));
        Annotation annotation = new Annotation("n" + number, kind, anchors, List.of(), proposal(kind, number), note(kind, number),
                TextDirection.values()[number % TextDirection.values().length], handling(number), AnnotationState.OPEN, List.of(),
                PEOPLE.get(number % PEOPLE.size()), when, when);
        for (int i = 0; i < number % 4; i++) {
            String by = PEOPLE.get((number + i + 1) % PEOPLE.size());
            String text = i % 2 == 0 ? "راجعت البرقية الأصلية (AFP 2013) وهي كما في «النسخة الأحدث»." : "Agreed; see the wire of 09:40, line 3.";
            annotation = annotation.answered(new Reply("r" + number + "-" + i, by, text, TextDirection.AUTO, when.plus(Duration.ofMinutes(i + 1L))));
        }
        AnnotationState to = AnnotationState.values()[number % AnnotationState.values().length];
        annotations.add(annotation.canMove(to) ? annotation.moved(to, when.plus(Duration.ofHours(2))) : annotation);
    }

    private static String proposal(AnnotationKind kind, int number) {
        return switch (kind) {
            case CORRECTION -> number % 3 == 0 ? "" : "صياغة مقترحة رقم " + number;
            case TRANSLATION -> number % 5 == 0 ? "" : "Proposed translation no. " + number + ", with a \"quoted\" part & more.";
            case QUESTION, NOTE -> "";
        };
    }

    private static String note(AnnotationKind kind, int number) {
        return switch (kind) {
            case CORRECTION -> "الوكالة تكتبها هكذا منذ عام 2012.\nانظر دليل الأسلوب، الفقرة " + number + ".";
            case TRANSLATION -> number % 2 == 0 ? "" : "Keep the tense.";
            case QUESTION -> "من قال هذا؟ Who said so — Lavrov أم كيري؟";
            case NOTE -> "أُخذ من (رويترز)، ص 3–4: 12,5٪";
        };
    }

    private static Handling handling(int number) {
        return new Handling(Severity.values()[number % Severity.values().length], number % 3 == 0 ? List.of("اقتباس", "legal") : List.of(),
                number % 4 == 0 ? PEOPLE.getFirst() : "", number % 6 == 0 ? Optional.of(LocalDate.parse("2026-11-24")) : Optional.empty());
    }

    private Map<DivergenceKey, Settlement> settlements() {
        Map<DivergenceKey, Settlement> settlements = new LinkedHashMap<>();
        for (LedgerRow row : Ledger.of(comparison).rows()) {
            SettlementState state = SettlementState.values()[row.number() % SettlementState.values().length];
            if (state != SettlementState.UNSEEN) {
                settlements.put(DivergenceKey.of(comparison, row), new Settlement(state, row.number() % 7 == 0 ? PEOPLE.get(1) : "", PEOPLE.get(0),
                        BEGUN.plus(Duration.ofMinutes(row.number()))));
            }
        }
        return settlements;
    }

    private List<ReviewerVerdict> verdicts() {
        return List.of(new ReviewerVerdict(PEOPLE.get(0), ReviewerVerdict.Opinion.APPROVES, "", BEGUN.plus(Duration.ofHours(9))),
                new ReviewerVerdict(PEOPLE.get(2), ReviewerVerdict.Opinion.OBJECTS, "الاقتباس في الفقرة الثالثة غير دقيق.", BEGUN.plus(Duration.ofHours(10))));
    }
}
