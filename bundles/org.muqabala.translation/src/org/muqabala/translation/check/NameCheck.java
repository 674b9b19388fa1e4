package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;
import org.muqabala.translation.glossary.FoundTerm;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.Term;

/** Names that are spelt otherwise than the desk spells them, or are missing. */
final class NameCheck implements SegmentCheck {

    private final Glossary glossary;

    NameCheck(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public String id() {
        return "names";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        List<SegmentProblem> problems = new ArrayList<>();
        List<Term> seen = new ArrayList<>();
        for (FoundTerm found : glossary.found(text.source())) {
            Term name = found.term();
            if (name.isName() && !name.targets().isEmpty() && !seen.contains(name)) {
                seen.add(name);
                problem(found, text).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<SegmentProblem> problem(FoundTerm found, TranslatedText text) {
        Term name = found.term();
        String spelling = name.targets().getFirst();
        List<Span> forbidden = Glossary.places(name, name.forbidden(), text.target());
        if (forbidden.isEmpty() && !Glossary.places(name, name.targets(), text.target()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> other = forbidden.stream().findFirst().or(() -> alike(name, text.target()));
        String source = found.place().of(text.source());
        if (other.isPresent()) {
            return Optional.of(new SegmentProblem(id(), "names.spelling", List.of(source, spelling, other.get().of(text.target())),
                    Optional.of(found.place()), other,
                    List.of(new QuickFix(withoutPossessive(other.get(), text.target()), spelling))));
        }
        return lastWordStands(name, text.target()) ? Optional.empty()
                : Optional.of(SegmentProblem.missing(id(), "names.missing", found.place(), source, spelling));
    }

    /** Words of the target, as many as the name has, that sound like it and are no other name of the glossary. */
    private Optional<Span> alike(Term name, String target) {
        FoldedWords words = FoldedWords.of(target);
        for (String spelling : name.targets()) {
            FoldedWords own = FoldedWords.of(spelling);
            for (int i = 0; i + own.size() <= words.size(); i++) {
                if (NameSound.isAlike(own.keys(), words.keys().subList(i, i + own.size()))
                        && Character.isUpperCase(target.charAt(words.spans().get(i).start()))) {
                    return Optional.of(Span.covering(words.spans().get(i), words.spans().get(i + own.size() - 1)));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code Lavrov} alone, where the source gives the whole name. */
    private static boolean lastWordStands(Term name, String target) {
        FoldedWords words = FoldedWords.of(name.targets().getFirst());
        String last = words.keys().getLast();
        return words.size() > 1 && FoldedWords.of(target).keys().stream()
                .anyMatch(word -> word.equals(last) || word.equals(last + "'s") || word.equals(last + "\u2019s"));
    }

    private static Span withoutPossessive(Span place, String target) {
        String word = place.of(target);
        int cut = word.matches("(?s).*['\u2019]s") ? 2 : 0;
        return new Span(place.start(), place.end() - cut);
    }
}
