package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.SpeechParticles;
import org.muqabala.core.spi.Wording.Category;

/** Reads words without counterpart as phrases: words of one category together, particles with what they lead to. */
final class PhraseReader {

    /** The particles that go with a verb of saying after them. */
    private static final Set<String> VERB_PARTICLES = Set.of("كما", "لكنه", "لكنها", "لكن", "ولكنه", "ولكنها", "قد", "وقد", "و", "ف");

    /** The particles between an approximator and its number. */
    private static final Set<String> BOUNDS = Set.of("من", "علي", "عن");

    private static final Set<String> OF = Set.of("من", "ومن", "فمن");

    private final Units units;
    private final WordCategories categories;

    PhraseReader(Units units, NameBook names) {
        this.units = units;
        categories = new WordCategories(units, names);
    }

    /** @param gap elements without counterpart, in reading order */
    List<Phrase> read(List<Element> gap) {
        List<Phrase> phrases = new ArrayList<>();
        for (Element element : gap) {
            Phrase next = Phrase.of(element.isMark() ? Category.MARKS : categories.category(element), element, mark(element));
            Phrase last = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
            Category together = last == null ? null : together(last, next);
            if (together != null) {
                phrases.set(phrases.size() - 1, last.joined(next, together));
            } else {
                phrases.add(next);
            }
        }
        return phrases;
    }

    /** What the two phrases are as one, or {@code null} if they stay two. */
    private static Category together(Phrase last, Phrase next) {
        if (last.isMark() || next.isMark()) {
            return null;
        }
        Category before = last.category();
        Category after = next.category();
        String first = next.elements().get(0).lexeme().folded();
        if (before == Category.FUNCTION && after == Category.FUNCTION) {
            return Category.FUNCTION;
        }
        if (before == Category.NUMBER && after == Category.FUNCTION && endsInApproximator(last)) {
            return BOUNDS.contains(first) ? Category.NUMBER : null;
        }
        if (before == Category.REPORTING && after == Category.FUNCTION) {
            boolean ledTo = last.elements().size() > 1;
            return SpeechParticles.holds(first) && !ledTo || first.equals("في") ? null : Category.REPORTING;
        }
        if (after == Category.MODALITY && first.equals("دون") && isOf(last)) {
            return Category.MODALITY;
        }
        if (before == Category.MODALITY && first.equals("ان") || after == Category.MODALITY && first.startsWith("ال") && isOf(last)) {
            return Category.MODALITY;
        }
        if (before == Category.FUNCTION) {
            if (after == Category.REPORTING && isAccordingToWhat(last)) {
                return Category.REPORTING;
            }
            boolean leads = last.elements().stream().allMatch(element -> VERB_PARTICLES.contains(element.lexeme().folded()));
            return after == Category.REPORTING && !leads || after == Category.MODALITY ? null : after;
        }
        if (before == after) {
            return after == Category.REPORTING ? null : after;
        }
        boolean day = before == Category.NUMBER && after == Category.DATE || before == Category.DATE && after == Category.NUMBER;
        if (day) {
            return Category.DATE;
        }
        return before == Category.CONTENT && after == Category.NAME && !isRole(next) ? Category.CONTENT : null;
    }

    /** {@code وفق ما} before {@code أعلنت}. */
    private static boolean isAccordingToWhat(Phrase phrase) {
        return phrase.elements().size() == 2 && AttributionClassifier.ACCORDING.contains(phrase.elements().get(0).lexeme().folded())
                && phrase.elements().get(1).lexeme().folded().equals("ما");
    }

    /** {@code المهاجم} before a name. */
    private static boolean isRole(Phrase phrase) {
        return phrase.elements().get(0).lexeme().has(Feature.SOURCE) && !phrase.elements().get(0).lexeme().has(Feature.TITLE);
    }

    /** {@code من} before {@code المتوقع}. */
    private static boolean isOf(Phrase phrase) {
        return phrase.elements().size() == 1 && OF.contains(phrase.elements().get(0).lexeme().folded());
    }

    private static boolean endsInApproximator(Phrase phrase) {
        return phrase.elements().get(phrase.elements().size() - 1).lexeme().has(Feature.APPROXIMATOR);
    }

    private char mark(Element element) {
        return element.isMark() ? units.tokens().text().charAt(element.span().start()) : 0;
    }
}
