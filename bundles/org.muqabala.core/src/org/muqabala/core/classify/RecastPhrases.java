package org.muqabala.core.classify;

import java.util.Optional;
import java.util.Set;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.NounKind;
import org.muqabala.core.lexicon.SpeechParticles;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/**
 * Short phrases without a fact that stand for each other though their words are of unlike kinds: {@code مقابل} and
 * {@code فيما ينال}, {@code بضربة رأس} and {@code برأسية}, {@code ب} and {@code عقده في}.
 */
final class RecastPhrases implements AdjoiningRule {

    /** Most words of a short phrase. */
    private static final int SHORT = 2;
    /** Features of words that are told for themselves. */
    private static final int TOLD =
            Feature.NUMBER.bit() | Feature.DIGITS.bit() | Feature.GIVEN_NAME.bit() | Feature.NEGATION.bit() | Feature.MODALITY.bit()
            | Feature.MONTH.bit() | Feature.WEEKDAY.bit() | Feature.RELATIVE_DAY.bit() | Feature.APPROXIMATOR.bit() | Feature.TITLE.bit();
    /** Particles that go with a word before them. */
    private static final Set<String> LED_TO = Set.of("من", "الي", "علي", "عن", "في", "ب", "ل", "ان", "الذي", "التي");
    private static final Set<String> LIGHT_VERBS = Set.of("تقوم", "يقوم", "قام", "قامت", "تم", "يتم", "جري", "يجري", "جرت", "وتم");

    private final Lexicon lexicon;
    private final FactFinder facts;

    RecastPhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
        facts = new FactFinder(lexicon);
    }

    @Override
    public Optional<Category> together(Change first, Change second) {
        if (first.context().quotedInBoth()) {
            return Optional.empty();
        }
        if (AdjoiningRule.areOpposite(first, second)) {
            return opposite(first, second);
        }
        if (isShort(first) && isWord(first) && isParticles(second)) {
            boolean verb = second.a().words().stream().anyMatch(LIGHT_VERBS::contains)
                    || second.b().words().stream().anyMatch(LIGHT_VERBS::contains);
            return Optional.of(verb ? Category.CONTENT : Category.FUNCTION);
        }
        return isShort(first) && isNoun(first) && AdjoiningRule.areForms(second) && !isTold(second.a()) && !isTold(second.b())
                ? Optional.of(Category.CONTENT) : Optional.empty();
    }

    private Optional<Category> opposite(Change first, Change second) {
        if (!isShort(first) || !isShort(second) || first.either(Category.REPORTING) || second.either(Category.REPORTING)) {
            return Optional.empty();
        }
        boolean function = isFunction(first) && isFunction(second);
        boolean either = isFunction(first) || isFunction(second);
        boolean recast = either && isRecast(first) && isRecast(second);
        return function ? Optional.of(Category.FUNCTION) : recast ? Optional.of(Category.CONTENT) : Optional.empty();
    }

    /** Particles, or what adds no more than one: a phrase that leads on, {@code في مدينة} before a name. */
    private boolean isFunction(Change change) {
        Wording wording = change.present();
        return change.only(Category.FUNCTION) || lexicon.isConnective(wording.words())
                || wording.words().size() == SHORT && wording.senses().get(0).has(Feature.FUNCTION)
                && lexicon.is(NounKind.BEFORE_PLACE, wording.words().get(1));
    }

    /** {@code أن}, {@code و} and a noun with the article stand for nothing else. */
    private static boolean isRecast(Change change) {
        String word = change.present().words().get(0);
        return word.length() > 1 && !word.startsWith("ال") && !word.startsWith("وال") && !SpeechParticles.holds(word);
    }

    /** Few words, without a mark and without a fact. */
    private boolean isShort(Change change) {
        return AdjoiningRule.isLone(change) && change.present().words().size() <= SHORT && AdjoiningRule.isPlain(change)
                && !isTold(change.present())
                && (change.only(Category.FUNCTION) || !facts.carriesFact(change.present(), change.context()));
    }

    private static boolean isTold(Wording wording) {
        return wording.category() == Category.NAME || wording.senses().stream().anyMatch(sense -> (sense.features() & TOLD) != 0);
    }

    /** A verb or participle before a particle: {@code عقده في}, {@code وسبق أن}. */
    private static boolean isWord(Change change) {
        String word = change.present().words().get(0);
        return change.present().words().size() == 1 && change.only(Category.CONTENT) && !word.startsWith("ال")
                && !change.present().text().endsWith("ة");
    }

    private static boolean isParticles(Change change) {
        return AdjoiningRule.isPair(change) && change.only(Category.FUNCTION) && (endsLedTo(change.a()) || endsLedTo(change.b()));
    }

    private static boolean endsLedTo(Wording wording) {
        return LED_TO.contains(wording.words().get(wording.words().size() - 1));
    }

    /** A noun right before another, and no adverb. */
    private static boolean isNoun(Change change) {
        Wording wording = change.present();
        return change.only(Category.CONTENT) && wording.words().stream().noneMatch(word -> word.endsWith("ا"));
    }
}
