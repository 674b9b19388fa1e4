package org.muqabala.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.text.Sentence;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.translation.doubt.Doubt;
import org.muqabala.translation.doubt.TargetDoubts;
import org.muqabala.translation.glossary.Glossary;

/**
 * Takes the translation of one version of a story over to the next. A sentence that the older version holds unchanged, spelling and marks
 * aside, gets its translation and is done; so do sentences that were moved, merged or split and say the same. A changed sentence gets the
 * translation of what it was made from, with the changed words marked, to be reviewed. The rest is work.
 */
public final class CarryOver {

    /** Stands between sentences that become one. */
    private static final String BETWEEN = " ";

    private final Translation older;
    private final Comparison comparison;
    private final List<Span> newer;
    private final SharedSentences shared;
    private final ChangedWords changes;
    private final TargetDoubts doubts;

    /** For a desk without a glossary. */
    public CarryOver(Translation older, Comparison comparison) {
        this(older, comparison, Glossary.empty(TextLanguage.source(older.article()), older.language()));
    }

    /**
     * @param older the translation of {@code comparison.a()}
     * @param glossary by which terms and names are known again in the translation
     * @throws IllegalArgumentException if it is the translation of another text
     */
    public CarryOver(Translation older, Comparison comparison, Glossary glossary) {
        if (!older.article().text().equals(comparison.a().text())) {
            throw new IllegalArgumentException("the translation is of another text than version A");
        }
        this.older = older;
        this.comparison = comparison;
        LetterMap letters = new LetterMap(comparison);
        newer = Translation.sentences(comparison.b()).stream().map(Sentence::span).toList();
        shared = new SharedSentences(older.segments().stream().map(Segment::source).toList(), newer, comparison, letters);
        changes = new ChangedWords(comparison, letters);
        doubts = TargetDoubts.of(older, glossary);
    }

    /** The translation of {@code comparison.b()} as far as the older one goes. */
    public Translation carried() {
        List<Segment> segments = new ArrayList<>();
        for (SharedSentences.Group group : shared.groups()) {
            if (group.isSame() && isOnePassage(group)) {
                segments.add(same(group));
            } else {
                group.b().forEach(sentence -> segments.add(changed(sentence)));
            }
        }
        segments.sort(Comparator.comparing(Segment::source));
        return new Translation(comparison.b(), older.language(), segments);
    }

    /**
     * The translation of {@code comparison.b()} that somebody has begun, with what the older one has for the segments that are empty. Empty
     * ones that the older one translates as one passage become one.
     *
     * @throws IllegalArgumentException if it is the translation of another text, or into another language
     */
    public Translation carriedInto(Translation begun) {
        if (!begun.article().text().equals(comparison.b().text()) || !begun.language().equals(older.language())) {
            throw new IllegalArgumentException("what is begun is another translation");
        }
        List<Segment> segments = new ArrayList<>(begun.segments());
        for (Segment carried : carried().segments()) {
            List<Segment> replaced = segments.stream().filter(segment -> segment.source().overlaps(carried.source())).toList();
            if (carried.state() != SegmentState.EMPTY && areEmptyAndFill(replaced, carried.source())) {
                segments.removeAll(replaced);
                segments.add(carried);
            }
        }
        segments.sort(Comparator.comparing(Segment::source));
        return new Translation(begun.article(), begun.language(), segments);
    }

    /** Whether nobody has begun the segments, and they end where the place ends, so that one segment can stand for them. */
    private static boolean areEmptyAndFill(List<Segment> segments, Span place) {
        return !segments.isEmpty() && segments.stream().allMatch(segment -> segment.state() == SegmentState.EMPTY)
                && segments.getFirst().source().start() == place.start() && segments.getLast().source().end() == place.end();
    }

    /** Whether the sentences of B stand one behind the other in one paragraph, and so can be one segment. */
    private boolean isOnePassage(SharedSentences.Group group) {
        boolean follow = group.b().last() - group.b().first() + 1 == group.b().size();
        return follow && source(group).of(comparison.b().text()).indexOf('\n') < 0;
    }

    private Span source(SharedSentences.Group group) {
        return Span.covering(newer.get(group.b().first()), newer.get(group.b().last()));
    }

    private Segment same(SharedSentences.Group group) {
        List<Segment> sources = sources(group.a());
        String target = joined(sources);
        if (target.isBlank()) {
            return Segment.empty(source(group));
        }
        if (sources.stream().noneMatch(segment -> segment.state().isWork())) {
            return new Segment(source(group), target, SegmentState.CARRIED);
        }
        return fuzzy(source(group), target, changes.in(source(group), sources), former(sources), unsettled(sources));
    }

    /** What was in doubt before, where it stands in the translations one behind the other. */
    private static List<Span> unsettled(List<Segment> sources) {
        List<Span> marks = new ArrayList<>();
        int at = 0;
        for (Segment segment : sources) {
            int start = at;
            segment.doubtful().forEach(mark -> marks.add(mark.shifted(start)));
            at += segment.target().isBlank() ? 0 : segment.target().length() + BETWEEN.length();
        }
        return marks;
    }

    private Segment changed(int sentence) {
        Span source = newer.get(sentence);
        List<Segment> main = sources(shared.mainSources(sentence));
        String target = joined(main);
        if (target.isBlank()) {
            return Segment.empty(source);
        }
        return fuzzy(source, target, changes.in(source, sources(shared.sources(sentence))), former(main), unsettled(main));
    }

    /** @param unsettled stays in doubt whatever is known of it now, for the glossary of then may be another's */
    private Segment fuzzy(Span source, String target, List<Span> changed, String former, List<Span> unsettled) {
        List<Span> found = doubts.in(former, source.of(comparison.b().text()), target).stream().map(Doubt::place).toList();
        List<Span> doubtful = Stream.concat(found.stream(), unsettled.stream().filter(mark -> found.stream().noneMatch(mark::overlaps))).sorted().toList();
        return new Segment(source, target, SegmentState.FUZZY, changed, doubtful, former);
    }

    /** What the translation was made of: a sentence that was itself to be reviewed says so of an older text. */
    private String former(List<Segment> sources) {
        return sources.stream().filter(segment -> !segment.target().isBlank())
                .map(segment -> segment.former().isEmpty() ? older.source(segment) : segment.former()).collect(Collectors.joining(" "));
    }

    private List<Segment> sources(Collection<Integer> numbers) {
        return numbers.stream().map(older.segments()::get).toList();
    }

    private static String joined(List<Segment> segments) {
        return segments.stream().map(Segment::target).filter(target -> !target.isBlank()).collect(Collectors.joining(BETWEEN));
    }
}
