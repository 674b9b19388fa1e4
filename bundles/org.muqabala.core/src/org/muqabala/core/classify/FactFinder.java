package org.muqabala.core.classify;

import java.util.List;
import java.util.Set;

import org.muqabala.core.lexicon.FactWord;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/**
 * Whether words that one version alone has carry a fact: numbers, names, places, causes, conditions, company, one more thing in a
 * row, or a phrase of some length do; an adjective and phrases that only lead on do not.
 */
final class FactFinder {

    /** From so many content words on, what one version alone has is a fact and no mere phrase. */
    private static final int LONG = 3;

    private static final int NO_CONTENT =
            Feature.FUNCTION.bit() | Feature.SET_PHRASE.bit() | Feature.NEGATION.bit() | Feature.MODALITY.bit();

    /** {@code غير الحكومية} is an adjective and no denial. */
    private static final String OTHER_THAN = "غير";

    private static final Set<String> OCCASIONS = Set.of("عقب", "اثر", "خلال", "اثناء", "بعد", "قبل");

    private final Lexicon lexicon;

    FactFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean carriesFact(Wording wording, Change.Context context) {
        if (wording.has(Feature.DIGITS) || wording.has(Feature.NUMBER) || wording.has(Feature.GIVEN_NAME)) {
            return true;
        }
        if (Anonymity.isIn(wording.words())) {
            return true;
        }
        if (lexicon.isConnective(wording.words())) {
            return false;
        }
        List<String> content = contentWords(wording);
        if (areVague(content)) {
            return false;
        }
        if (holdsToldOutletOrBinding(wording.words()) || namesPlace(wording.wordsWithout(NO_CONTENT | Feature.REPORTING.bit()))) {
            return true;
        }
        if (wording.has(Feature.SET_PHRASE)) {
            return content.size() > LONG;
        }
        return content.size() >= LONG || tellsWhen(wording.words())
                || lexicon.is(FactWord.PLACING, withoutAnd(wording.words().get(0))) || isOneMore(wording, content, context)
                || isClause(wording, content) || !wording.words().get(0).endsWith(OTHER_THAN) && isGrave(content);
    }

    private boolean areVague(List<String> content) {
        for (String word : content) {
            String bare = Proclitics.withoutArticle(word);
            if (!lexicon.is(FactWord.VAGUE, bare) && !lexicon.is(FactWord.PLACING, bare)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsToldOutletOrBinding(List<String> words) {
        for (String word : words) {
            if (isToldOutlet(word) || lexicon.is(FactWord.BINDING, withoutAnd(word))) {
                return true;
            }
        }
        return false;
    }

    /** {@code للصحافيين عقب الجلسة}: an occasion behind another word. */
    private static boolean tellsWhen(List<String> words) {
        for (int at = 1; at < words.size() - 1; at++) {
            if (OCCASIONS.contains(words.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** One adjective that carries a fact alone. */
    boolean isGrave(List<String> words) {
        return words.size() == 1 && lexicon.is(FactWord.GRAVE, Proclitics.withoutArticle(words.get(0)));
    }

    /** {@code ولم تتلق ردا}, {@code يغادرون المصنع}: a denial with its verb, or a verb of the third person with more. */
    private static boolean isClause(Wording wording, List<String> content) {
        boolean adjective = wording.words().get(0).endsWith(OTHER_THAN) && content.size() == 1;
        boolean denied = !adjective && (wording.has(Feature.NEGATION) || wording.has(Feature.MODALITY));
        return denied || content.size() > 1 && content.stream().anyMatch(WordShape.MASCULINE_PRESENT::fits);
    }

    /** {@code لمراسل الوكالة}, {@code لقناة محلية}: to whom it was said. */
    private boolean isToldOutlet(String word) {
        return word.startsWith("ل") && word.length() > 3 && lexicon.is(FactWord.OUTLET, word.substring(word.startsWith("لل") ? 2 : 1));
    }

    /** A place, or the origin of somebody unknown; {@code الأميركي} of somebody known says nothing new. */
    private boolean namesPlace(List<String> content) {
        for (String word : content) {
            if (lexicon.place(word) > 0 && !(content.size() == 1 && word.startsWith("ال") && isDerived(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDerived(String word) {
        return word.endsWith("ي") || word.endsWith("يه") || word.endsWith("يين") || word.endsWith("يون");
    }

    /** {@code والسفراء} behind {@code الوزراء}, {@code وقوارب مطاطية}: another thing, and no second word for the first. */
    private boolean isOneMore(Wording wording, List<String> content, Change.Context context) {
        String first = content.get(0);
        if (wording.category() == Category.NAME && wording.words().get(0).startsWith("و")) {
            return true;
        }
        if (content.size() != wording.words().size() || content.size() > 2) {
            return false;
        }
        if (content.size() == 2 && first.length() > 3 && first.startsWith("و") && !first.startsWith("وال")) {
            return !content.get(1).startsWith("ال") && content.get(1).endsWith("ه") && !lexicon.areSynonyms(context.previousWord(), first);
        }
        return wording.words().get(0).equals(first) && first.startsWith("وال") && context.previousWord().startsWith("ال")
                && !lexicon.areSynonyms(context.previousWord(), first);
    }

    private static List<String> contentWords(Wording wording) {
        return wording.wordsWithout(NO_CONTENT);
    }

    private static String withoutAnd(String word) {
        return word.length() > 2 && word.startsWith("و") ? word.substring(1) : word;
    }
}
