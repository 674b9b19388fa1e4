package org.muqabala.core.collation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.muqabala.core.classify.LinkClassifier;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.text.fold.FoldChain;

/**
 * How strictly two versions are read. What is linked and aligned is the same under every profile; a switched-off fold or rule, or
 * a type that weighs less, changes how its own class of divergences is told and no other.
 *
 * @param id the name on the command line and in files
 * @param foldsOff ids of folds that excuse nothing: two spellings that only such a fold makes one are told as two words
 * @param rulesOff ids of classifiers that are not asked; the next in rank decides
 * @param light types whose stylistic divergences weigh no more than cosmetic ones
 */
public record Profile(String id, Set<String> foldsOff, Set<String> rulesOff, Set<DivergenceType> light) {

    /** Every fold and every rule in use: how a news desk reads. */
    public static final Profile NEWS = new Profile("news", Set.of(), Set.of(), Set.of());

    /** Letter by letter, for legal texts and proofs: another letter makes another word; vowel marks and digits may still differ. */
    public static final Profile STRICT = new Profile("strict", Set.of("hamza-seats", "final-ya", "ta-marbuta", "hamza-carriers", "variants", "case"), Set.of(),
            Set.of());

    /** For two translations or rewritings of one text: particles, word forms and word order are expected to differ. */
    public static final Profile LOOSE = new Profile("loose", Set.of(), Set.of(),
            Set.of(DivergenceType.FUNCTION_WORD, DivergenceType.INFLECTION, DivergenceType.ORDER));

    /** The profiles that there are; the first is the one to use where nobody chooses. */
    public static final List<Profile> ALL = List.of(NEWS, STRICT, LOOSE);

    /** Marks inside a word are told as marks, whether their fold is on or off. */
    private static final String TOLD_AS_MARKS = "inner-quotes";

    public Profile {
        foldsOff = Set.copyOf(foldsOff);
        rulesOff = Set.copyOf(rulesOff);
        light = Set.copyOf(light);
    }

    /** The ids of the folds that can be switched off, in the order in which they are applied. */
    public static List<String> folds() {
        return FoldChain.standard().ids().stream().filter(id -> !id.equals(TOLD_AS_MARKS)).toList();
    }

    /** The ids of the rules that can be switched off, in the order in which they are asked. */
    public static List<String> rules() {
        FoldChain folds = FoldChain.standard();
        List<DivergenceClassifier> ranked = LinkClassifier.standard(folds, new Lexicon(folds), Set.of(), Set.of());
        return ranked.subList(0, ranked.size() - 1).stream().map(DivergenceClassifier::id).toList();
    }

    /** The profile with further folds and rules switched off. */
    public Profile without(Set<String> folds, Set<String> rules) {
        return new Profile(id, union(foldsOff, folds), union(rulesOff, rules), light);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }

    /** @throws IllegalArgumentException if there is no such profile */
    public static Profile ofId(String id) {
        return ALL.stream().filter(profile -> profile.id.equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no profile " + id));
    }
}
