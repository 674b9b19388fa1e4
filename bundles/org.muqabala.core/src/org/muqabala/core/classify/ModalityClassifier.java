package org.muqabala.core.classify;

import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** Denial, certainty and obligation that one version has and the other has not. */
final class ModalityClassifier implements DivergenceClassifier {

    /** Particles of denial by one that denies the same. */
    private static final Map<String, String> DENIALS = Map.of("لا", "لا", "ليس", "لا", "ليست", "لا", "ليسوا", "لا", "لم", "لم", "لن", "لن");

    @Override
    public String id() {
        return "modality";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (!change.either(Category.MODALITY)) {
            return Optional.empty();
        }
        if (change.a().has(Feature.FUTURE) && change.b().has(Feature.FUTURE) && !denies(change.a()) && !denies(change.b())) {
            return Optional.of(new Verdict(DivergenceType.FUNCTION_WORD, Significance.STYLISTIC,
                    Reason.of("modality.same", change.a().text(), change.b().text())));
        }
        if (!change.isOneSided() && change.only(Category.MODALITY) && grade(change.a()) != 0 && grade(change.a()) == grade(change.b())
                && !change.a().has(Feature.NEGATION) && !change.b().has(Feature.NEGATION)) {
            return Optional.of(new Verdict(DivergenceType.LEXICAL, Significance.STYLISTIC,
                    Reason.of("modality.same", change.a().text(), change.b().text())));
        }
        if (denyAlike(change.a()) && denyAlike(change.b()) && denial(change.a()).equals(denial(change.b()))) {
            return Optional.of(new Verdict(DivergenceType.FUNCTION_WORD, Significance.STYLISTIC,
                    Reason.of("modality.same", change.a().text(), change.b().text())));
        }
        boolean negation = denies(change.a()) != denies(change.b());
        return Optional.of(new Verdict(DivergenceType.NEGATION_MODALITY, Significance.SUBSTANTIVE,
                Reason.of(negation ? "modality.negation" : "modality.certainty", change.a().text(), change.b().text())));
    }

    private static boolean denies(Wording wording) {
        return wording.has(Feature.NEGATION) || wording.words().contains("الا");
    }

    /** Whether the wording is one particle of denial and nothing else. */
    private static boolean denyAlike(Wording wording) {
        return wording.words().size() == 1 && wording.has(Feature.NEGATION) && DENIALS.containsKey(withoutAnd(wording.words().get(0)));
    }

    /** What the particle denies: what is, what was, what will be. */
    private static String denial(Wording wording) {
        return DENIALS.get(withoutAnd(wording.words().get(0)));
    }

    private static String withoutAnd(String word) {
        return word.length() > 2 && "وف".indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    }

    /** How certain or binding the words are, by the list's grades; 0 where the list does not say. */
    private static long grade(Wording wording) {
        return wording.senses().stream().filter(sense -> sense.has(Feature.MODALITY)).findFirst().map(Sense::value).orElse(0L);
    }
}
