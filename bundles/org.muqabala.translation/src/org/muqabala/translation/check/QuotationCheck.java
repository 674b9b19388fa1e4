package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;
import org.muqabala.translation.check.QuoteMarks.Quoted;
import org.muqabala.translation.glossary.FoundTerm;
import org.muqabala.translation.glossary.Glossary;

/** What one side quotes and the other does not. A single word in quotation marks, and a name, may lose them: that is a matter of style. */
final class QuotationCheck implements SegmentCheck {

    private static final int LONGEST_NAME = 5;
    /** Quoted words that begin with one of these are the name of a body, folded. */
    private static final Set<String> BODIES = WordKinds.read("bodies.txt").of("BODY");

    private final Glossary glossary;

    QuotationCheck(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public String id() {
        return "quotations";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        List<Quoted> source = QuoteMarks.in(text.source());
        List<Quoted> target = QuoteMarks.in(text.target());
        List<Quoted> weighty = source.stream().filter(quoted -> isSpeech(quoted, text.source())).toList();
        List<SegmentProblem> problems = new ArrayList<>();
        if (target.size() < weighty.size()) {
            missing(weighty, target, text).forEach(quoted -> problems.add(SegmentProblem.missing(id(), "quotations.missing",
                    quoted.withMarks(), shown(quoted, text.source()))));
        } else if (source.size() < target.size()) {
            List<Quoted> added = target.stream().filter(quoted -> isSpeechOfTarget(quoted, text.target())).toList();
            if (added.size() > source.size()) {
                Quoted last = added.getLast();
                problems.add(SegmentProblem.inTarget(id(), "quotations.added", last.withMarks(), source.isEmpty() && last.opened()
                        && last.closed() ? unquoted(last, text) : List.of(),
                        shown(last, text.target())));
            }
        }
        return problems;
    }

    private boolean isSpeech(Quoted quoted, String source) {
        String inner = quoted.inner().of(source);
        FoldedWords words = FoldedWords.of(inner);
        return words.size() > 1 && !isBody(words) && glossary.found(inner).stream().map(FoundTerm::place)
                .noneMatch(place -> covers(place, inner));
    }

    private static boolean isSpeechOfTarget(Quoted quoted, String target) {
        FoldedWords words = FoldedWords.of(quoted.inner().of(target));
        return words.size() > 2 && !isBody(words);
    }

    private static boolean isBody(FoldedWords words) {
        return words.size() <= LONGEST_NAME && BODIES.contains(words.keys().getFirst());
    }

    private static boolean covers(Span place, String inner) {
        return place.start() <= leading(inner) && place.end() >= inner.stripTrailing().length();
    }

    private static int leading(String inner) {
        return inner.length() - inner.stripLeading().length();
    }

    /**
     * Those of the source's quotations that most likely have no counterpart: each found one takes the one that stands at the most
     * similar place.
     */
    private static List<Quoted> missing(List<Quoted> source, List<Quoted> target, TranslatedText text) {
        List<Quoted> left = new ArrayList<>(source);
        for (Quoted found : target) {
            double place = found.inner().start() / (double) text.target().length();
            double length = found.inner().length() / (double) text.target().length();
            left.stream().min((first, second) -> Double.compare(distance(first, place, length, text),
                    distance(second, place, length, text))).ifPresent(left::remove);
        }
        return left;
    }

    private static double distance(Quoted quoted, double place, double length, TranslatedText text) {
        double size = text.source().length();
        return Math.abs(quoted.inner().start() / size - place) + Math.abs(quoted.inner().length() / size - length);
    }

    private static List<QuickFix> unquoted(Quoted quoted, TranslatedText text) {
        return List.of(new QuickFix(quoted.withMarks(), quoted.inner().of(text.target())));
    }

    private static String shown(Quoted quoted, String text) {
        String inner = quoted.inner().of(text).strip();
        return Optional.of(inner).filter(words -> words.length() <= 60)
                .orElseGet(() -> inner.substring(0, inner.offsetByCodePoints(0,
                Math.min(55, inner.codePointCount(0, inner.length())))).strip() + "…");
    }
}
