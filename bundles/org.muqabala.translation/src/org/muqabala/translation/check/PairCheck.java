package org.muqabala.translation.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.text.Span;
import org.muqabala.translation.check.QuoteMarks.Quoted;

/**
 * Brackets and quotation marks without their other half, and quotation marks of another language. A pair that the source itself
 * leaves open runs on in another segment.
 */
final class PairCheck implements SegmentCheck {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    /** Languages that quote with guillemets, among others. */
    private static final Set<String> GUILLEMETS = Set.of("ar", "fr", "fa", "ru", "es", "it", "pt", "el", "uk", "be", "hy", "no",
            "nb", "nn", "ca", "eu", "ro", "de", "da", "ps", "tr", "pl", "hu",
            "cs", "sk", "sl", "hr", "sr", "bg", "mk", "sq", "lv", "et", "kk", "az", "ku", "ckb", "ug");

    @Override
    public String id() {
        return "pairs";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        List<SegmentProblem> problems = new ArrayList<>(brackets(text));
        openQuotation(text).ifPresent(problems::add);
        if (!GUILLEMETS.contains(text.targetLanguage().getLanguage())) {
            problems.addAll(guillemets(text.target()));
        }
        return problems;
    }

    private List<SegmentProblem> brackets(TranslatedText text) {
        int inSource = lonely(text.source()).size();
        List<Integer> inTarget = lonely(text.target());
        if (inTarget.size() <= inSource) {
            return List.of();
        }
        return inTarget.stream().map(at -> SegmentProblem.inTarget(id(), "pairs.bracket", new Span(at, at + 1),
                List.of(new QuickFix(new Span(at, at + 1), "")),
                text.target().substring(at, at + 1))).toList();
    }

    /** Where brackets stand without their other half; the bracket behind the number of an entry, {@code 1)}, is none. */
    private static List<Integer> lonely(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> lonely = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int closing = CLOSING.indexOf(text.charAt(i));
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (closing >= 0 && !open.isEmpty() && OPENING.indexOf(text.charAt(open.peek())) == closing) {
                open.pop();
            } else if (closing >= 0 && !isEntry(text, i)) {
                lonely.add(i);
            }
        }
        lonely.addAll(open);
        return lonely.stream().sorted().toList();
    }

    private static boolean isEntry(String text, int bracket) {
        return bracket <= 3 && text.substring(0, bracket).strip().matches("[\\p{Nd}\\p{L}]{1,2}");
    }

    private Optional<SegmentProblem> openQuotation(TranslatedText text) {
        Optional<Quoted> half = QuoteMarks.in(text.target()).stream().filter(quoted -> quoted.opened() != quoted.closed())
                .reduce((first, last) -> last);
        boolean inSource = QuoteMarks.in(text.source()).stream().anyMatch(quoted -> quoted.opened() != quoted.closed());
        if (half.isEmpty() && inSource) {
            // every mark has another half here, but not the one that it ought to have
            return QuoteMarks.in(text.target()).stream().reduce((first, last) -> last).map(Quoted::withMarks)
                    .map(marks -> SegmentProblem.inTarget(id(), "pairs.quote.other", marks, List.of()));
        }
        if (half.isEmpty() || inSource) {
            return Optional.empty();
        }
        Span marks = half.get().withMarks();
        Span mark = half.get().opened() ? new Span(marks.start(), marks.start() + 1) : new Span(marks.end() - 1, marks.end());
        return Optional.of(SegmentProblem.inTarget(id(), half.get().opened() ? "pairs.quote.open" : "pairs.quote.close", mark,
                List.of(new QuickFix(mark, "")), mark.of(text.target())));
    }

    private List<SegmentProblem> guillemets(String target) {
        List<SegmentProblem> problems = new ArrayList<>();
        for (int i = 0; i < target.length(); i++) {
            int kind = "«»".indexOf(target.charAt(i));
            if (kind >= 0) {
                Span mark = new Span(i, i + 1);
                problems.add(SegmentProblem.inTarget(id(), "pairs.language", mark,
                        List.of(new QuickFix(mark, usual(target, kind))), mark.of(target)));
            }
        }
        return problems;
    }

    /** The mark that the rest of the target quotes with, straight or curly. */
    private static String usual(String target, int kind) {
        return target.indexOf('"') >= 0 ? "\"" : kind == 0 ? "“" : "”";
    }
}
