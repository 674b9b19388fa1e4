package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Span;

/** Joins two changes side by side that are one turn of phrase, by the first of its rules that says what they are together. */
final class AdjoiningChanges {

    private final String textA;
    private final String textB;
    private final List<AdjoiningRule> rules;

    AdjoiningChanges(String textA, String textB, Lexicon lexicon) {
        this.textA = textA;
        this.textB = textB;
        rules = List.of(new AdjoiningPrepositions(), new AdjoiningValues(lexicon), new AdjoiningNames(lexicon),
                new AdjoiningSpeakers(lexicon),
                new QuotedPieces(), new RecastPhrases(lexicon));
    }

    List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Optional<Category> category = last == null || !adjoin(last, change) ? Optional.empty() : together(last, change);
            if (category.isPresent()) {
                joined.set(joined.size() - 1, one(last, change, category.get()));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    private Optional<Category> together(Change first, Change second) {
        for (AdjoiningRule rule : rules) {
            Optional<Category> category = rule.together(first, second);
            if (category.isPresent()) {
                return category;
            }
        }
        return Optional.empty();
    }

    /** Whether only space lies between the two in each version that has both. */
    private boolean adjoin(Change first, Change second) {
        return adjoin(first.a(), second.a(), textA) && adjoin(first.b(), second.b(), textB);
    }

    private static boolean adjoin(Wording first, Wording second, String text) {
        int from = first.span().end();
        int to = second.span().start();
        if (from > to) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\n') {
                return false;
            }
        }
        return true;
    }

    private Change one(Change first, Change second, Category category) {
        return new Change(Change.Kind.WORDS, one(first.a(), second.a(), category, textA),
                one(first.b(), second.b(), category, textB), first.context());
    }

    private static Wording one(Wording first, Wording second, Category category, String text) {
        if (first.isEmpty() || second.isEmpty()) {
            Wording only = first.isEmpty() ? second : first;
            return only.isEmpty() ? only : new Wording(only.span(), only.text(), only.words(), only.senses(), category, only.quoted());
        }
        Span span = Span.covering(first.span(), second.span());
        List<String> words = new ArrayList<>(first.words());
        words.addAll(second.words());
        List<Sense> senses = new ArrayList<>(first.senses());
        senses.addAll(second.senses());
        return new Wording(span, span.of(text), words, senses, category, first.quoted() && second.quoted());
    }
}
