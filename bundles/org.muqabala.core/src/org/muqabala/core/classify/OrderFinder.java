package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.LightStemmer;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** Recognises words that one version has earlier and the other later in the same link: their order changed, nothing else. */
final class OrderFinder {

    private static final LightStemmer STEMMER = new LightStemmer();

    private OrderFinder() {
    }

    /** The changes, with those that are two ends of one change of order marked as such. */
    static List<Change> marked(List<Change> changes, Lexicon lexicon) {
        if (!holdDeletionAndInsertion(changes)) {
            return changes;
        }
        List<Change> marked = new ArrayList<>(changes);
        for (int i = 0; i < marked.size(); i++) {
            for (int j = 0; isDeletion(marked.get(i)) && j < marked.size(); j++) {
                if (isInsertion(marked.get(j)) && isMoved(marked.get(i).a(), marked.get(j).b())) {
                    marked.set(i, as(Change.Kind.ORDER, marked.get(i)));
                    marked.set(j, as(Change.Kind.ORDER, marked.get(j)));
                } else if (isInsertion(marked.get(j)) && nameOneSource(marked.get(i).a(), marked.get(j).b(), lexicon)) {
                    marked.set(i, as(Change.Kind.SOURCE, marked.get(i)));
                    marked.set(j, as(Change.Kind.SOURCE, marked.get(j)));
                }
            }
        }
        return marked;
    }

    private static boolean holdDeletionAndInsertion(List<Change> changes) {
        boolean deletion = false;
        boolean insertion = false;
        for (Change change : changes) {
            deletion |= isDeletion(change);
            insertion |= isInsertion(change);
        }
        return deletion && insertion;
    }

    private static boolean isDeletion(Change change) {
        return change.kind() == Change.Kind.WORDS && change.b().isEmpty();
    }

    private static boolean isInsertion(Change change) {
        return change.kind() == Change.Kind.WORDS && change.a().isEmpty();
    }

    private static boolean isMoved(Wording a, Wording b) {
        return sameWords(a, b) || boundAlike(a, b) || isOneVerb(a, b) || isOneCount(a, b);
    }

    /** {@code لقي} before its subject, {@code لقوا} behind it: one verb, which agrees only with what stands before it. */
    private static boolean isOneVerb(Wording a, Wording b) {
        if (a.words().size() != 1 || b.words().size() != 1 || carriesNoContent(a) || carriesNoContent(b)) {
            return false;
        }
        String first = withoutAnd(a.words().get(0));
        String second = withoutAnd(b.words().get(0));
        return agrees(first, second) || agrees(second, first);
    }

    private static boolean agrees(String verb, String plural) {
        String stem = verb.endsWith("ي") || verb.endsWith("ت") && verb.length() > 3 ? verb.substring(0, verb.length() - 1) : verb;
        return verb.length() > 2 && !verb.startsWith("ال") && (plural.equals(stem + "وا") || plural.equals(verb + "ا")
                || plural.equals(verb + "وا") || plural.equals(verb + "ون"));
    }

    private static String withoutAnd(String word) {
        return word.length() > 3 && (word.startsWith("و") || word.startsWith("ف")) ? word.substring(1) : word;
    }

    /** {@code ساعتين من} before a noun, {@code بساعتين} behind it. */
    private static boolean isOneCount(Wording a, Wording b) {
        String first = a.words().get(0);
        String second = b.words().get(0);
        return a.words().size() <= 2 && b.words().size() <= 2 && !carriesNoContent(a) && !carriesNoContent(b) && first.length() > 3
                && (second.equals("ب" + first) || first.equals("ب" + second));
    }

    private static boolean carriesNoContent(Wording wording) {
        return !carriesContent(wording.senses().get(0));
    }

    /** {@code نحو} before the number, {@code تقريبا} behind what is counted. */
    private static boolean boundAlike(Wording a, Wording b) {
        return a.words().size() == 1 && b.words().size() == 1 && a.has(Feature.APPROXIMATOR) && b.has(Feature.APPROXIMATOR)
                && a.senses().get(0).value() == b.senses().get(0).value();
    }

    private static boolean sameWords(Wording a, Wording b) {
        int words = contentWords(a);
        return words > 0 && words == contentWords(b) && contentStems(a).equals(contentStems(b));
    }

    private static int contentWords(Wording wording) {
        int words = 0;
        for (int i = 0; i < wording.words().size(); i++) {
            words += carriesContent(wording, i) ? 1 : 0;
        }
        return words;
    }

    /** {@code قالت مصادر طبية إن} before what is said, {@code بحسب مصادر طبية} behind it. */
    private static boolean nameOneSource(Wording a, Wording b, Lexicon lexicon) {
        if (!AttributionClassifier.namesSource(a, lexicon) || !AttributionClassifier.namesSource(b, lexicon)) {
            return false;
        }
        List<String> sourceA = sourceStems(a);
        List<String> sourceB = sourceStems(b);
        return !sourceA.isEmpty() && !sourceB.isEmpty() && (sourceA.containsAll(sourceB) || sourceB.containsAll(sourceA));
    }

    private static List<String> sourceStems(Wording wording) {
        return stems(wording, sense -> carriesContent(sense) && !(sense.has(Feature.REPORTING) && !sense.has(Feature.SOURCE)));
    }

    private static List<String> contentStems(Wording wording) {
        List<String> stems = new ArrayList<>(wording.words().size());
        for (int i = 0; i < wording.words().size(); i++) {
            if (carriesContent(wording, i)) {
                stems.add(STEMMER.stem(wording.words().get(i)));
            }
        }
        stems.sort(null);
        return stems;
    }

    /** {@code عام} in a date says no more than its number. */
    private static boolean carriesContent(Wording wording, int word) {
        return carriesContent(wording.senses().get(word)) && !(wording.category() == Category.DATE
                && DateClassifier.isUnit(wording.words().get(word)));
    }

    private static List<String> stems(Wording wording, Predicate<Sense> which) {
        List<String> stems = new ArrayList<>(wording.words().size());
        for (int i = 0; i < wording.words().size(); i++) {
            if (which.test(wording.senses().get(i))) {
                stems.add(STEMMER.stem(wording.words().get(i)));
            }
        }
        stems.sort(null);
        return stems;
    }

    private static boolean carriesContent(Sense sense) {
        return !sense.has(Feature.FUNCTION) && !sense.has(Feature.NEGATION) && !sense.has(Feature.MODALITY);
    }

    private static Change as(Change.Kind kind, Change change) {
        return new Change(kind, change.a(), change.b(), change.context());
    }
}
