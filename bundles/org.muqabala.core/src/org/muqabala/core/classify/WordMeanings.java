package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.muqabala.core.lexicon.Derivation;
import org.muqabala.core.lexicon.FactWord;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.NounKind;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** Whether words that stand for each other tell the same thing, as far as word lists and the words' forms show. */
final class WordMeanings {

    /** From so many content words on, one version says more and not only otherwise. */
    private static final int MORE = 3;

    /** Adjectives that end like those of kind, and only say how a thing is. */
    private static final Set<String> OF_NO_KIND = Set.of("قوي", "قويه", "غني", "غنيه", "ذكي", "ذكيه", "عادي", "عاديه", "جدي",
            "جديه", "عالي", "عاليه", "كافي", "كافيه", "قاسي", "قاسيه", "ضاري", "ضاريه", "دامي", "داميه", "راقي", "راقيه", "باقي",
            "باقيه", "صاروخيه", "اساسي", "اساسيه", "رءيسي", "رءيسيه");

    private final Lexicon lexicon;

    WordMeanings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a measure is written out in one version and shortened in the other: {@code كيلومترا} and {@code كلم} behind a number. */
    boolean areOneMeasure(Change change) {
        boolean counted = change.context().numberBeside() || change.context().previousWord().startsWith("#");
        return counted && change.a().words().size() == 1 && change.b().words().size() == 1
                && lexicon.areOneMeasure(change.a().words().get(0), change.b().words().get(0));
    }

    /** Whether each side names a place, and not the same. */
    boolean arePlacesApart(Change change) {
        List<Integer> placesA = places(change.a());
        return !placesA.isEmpty() && !places(change.b()).isEmpty() && Collections.disjoint(placesA, places(change.b()));
    }

    private List<Integer> places(Wording wording) {
        List<Integer> places = new ArrayList<>();
        for (String word : contentWords(wording)) {
            int place = lexicon.place(word);
            if (place > 0) {
                places.add(place);
            }
        }
        return places;
    }

    boolean areSynonyms(Change change) {
        return anyPair(change, (word, other) -> lexicon.areSynonyms(word, other) || isGeneric(word, other) || isGeneric(other, word))
                || anyContentPair(change, Derivation::sameRoot);
    }

    /** {@code العاصمة} for {@code بيروت}. */
    private boolean isGeneric(String kind, String place) {
        return kind.startsWith("ال") && lexicon.is(NounKind.PLACE, Proclitics.withoutArticle(kind)) && lexicon.place(place) > 0;
    }

    boolean areKeptApart(Change change) {
        return areGraveApart(change) || anyContentPair(change, lexicon::areKeptApart)
                || isWordForWord(change) && lexicon.areKeptApart(change.a().words().get(0), change.b().words().get(0));
    }

    /** {@code نهائيا} and {@code مبدئيا}: two adjectives each of which is a fact. */
    private boolean areGraveApart(Change change) {
        return isWordForWord(change) && isGrave(change.a().words().get(0)) && isGrave(change.b().words().get(0))
                && !Derivation.sameLemma(change.a().words().get(0), change.b().words().get(0));
    }

    private boolean isGrave(String word) {
        String bare = Proclitics.withoutArticle(word);
        return lexicon.is(FactWord.GRAVE, bare) || bare.endsWith("ا") && lexicon.is(FactWord.GRAVE, bare.substring(0, bare.length() - 1));
    }

    static boolean isWordForWord(Change change) {
        return change.kind() == Change.Kind.WORDS && change.a().words().size() == 1 && change.b().words().size() == 1;
    }

    /** Desks say the same with other verbs all the time; a list keeps those apart that say the opposite or another thing. */
    boolean areVerbs(Change change) {
        return change.kind() == Change.Kind.WORDS && mayBeVerb(change.a()) && mayBeVerb(change.b())
                && (change.context().clauseBegins() || areFormedAsVerbs(change.a().words().get(0), change.b().words().get(0)));
    }

    /**
     * Whether two wordings of which no list knows anything are more than two words for one thing: two adjectives of kind, as
     * {@code تاريخي} and {@code سياسي}; what is counted; names of places; and longer phrases.
     */
    boolean mayTellApart(Change change) {
        List<String> wordsA = contentWords(change.a());
        List<String> wordsB = contentWords(change.b());
        if (wordsA.size() != 1 || wordsB.size() != 1) {
            return wordsA.size() > 1 && wordsB.size() > 1 || Math.max(wordsA.size(), wordsB.size()) > MORE;
        }
        boolean alike = wordsA.get(0).startsWith("ال") == wordsB.get(0).startsWith("ال");
        return alike && isOfKind(change.a(), wordsA.get(0)) && isOfKind(change.b(), wordsB.get(0)) || areCounted(change)
                || isUnknownPlace(change);
    }

    /** What a number counts stands right behind it; {@code وعزت} begins something new, and a year counts nothing. */
    private static boolean areCounted(Change change) {
        return WordShape.COUNT.fits(change.context().previousWord())
                && !areFormedAsVerbs(change.a().words().get(0), change.b().words().get(0))
                && Stream.of(change.a(), change.b()).noneMatch(wording -> wording.words().get(0).startsWith("و"));
    }

    /** {@code سياسي}, {@code الصناعية}: an adjective that tells one kind of thing from another; {@code الأولى} is none. */
    private static boolean isOfKind(Wording wording, String word) {
        return word.length() > 3 && !OF_NO_KIND.contains(Proclitics.withoutArticle(word))
                && (word.endsWith("ي") || word.endsWith("يه")) && wording.text().indexOf('ى') < 0;
    }

    private boolean isUnknownPlace(Change change) {
        return lexicon.is(NounKind.BEFORE_PLACE, change.context().previousWord())
                && !lexicon.areSynonyms(change.a().words().get(0), change.b().words().get(0));
    }

    private boolean anyPair(Change change, BiPredicate<String, String> relation) {
        return anyPair(change.a().words(), change.b().words(), relation);
    }

    private boolean anyContentPair(Change change, BiPredicate<String, String> relation) {
        return anyPair(contentWords(change.a()), contentWords(change.b()), relation);
    }

    private static boolean anyPair(List<String> words, List<String> others, BiPredicate<String, String> relation) {
        for (String word : words) {
            for (String other : others) {
                if (relation.test(word, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> contentWords(Wording wording) {
        return wording.wordsWithout(Feature.FUNCTION.bit());
    }

    /** Both with the sign of the third person, or both with the ending of the feminine past. */
    private static boolean areFormedAsVerbs(String first, String second) {
        return WordShape.THIRD_PERSON.fits(first) && WordShape.THIRD_PERSON.fits(second)
                || WordShape.FEMININE_PAST.fits(first) && WordShape.FEMININE_PAST.fits(second);
    }

    private static boolean mayBeVerb(Wording wording) {
        if (wording.words().size() != 1 || wording.category() != Category.CONTENT) {
            return false;
        }
        String word = wording.words().get(0);
        return !word.startsWith("ال") && !word.startsWith("وال") && !word.endsWith("ه");
    }
}
