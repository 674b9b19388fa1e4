package org.muqabala.core.classify;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.fold.FoldChain;

/** The same word in another spelling, or the same value in another form. */
final class SpellingClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "spelling";
    }

    private final FoldChain folds;

    private final Set<String> foldsOff;

    /** @param foldsOff ids of folds that excuse nothing: what only they make one is left to the others */
    SpellingClassifier(FoldChain folds, Set<String> foldsOff) {
        this.folds = folds;
        this.foldsOff = foldsOff;
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (change.kind() != Change.Kind.SPELLING) {
            return Optional.empty();
        }
        if (change.a().words().get(0).startsWith("#m") && !folds.key(change.a().text()).equals(folds.key(change.b().text()))) {
            return cosmetic(DivergenceType.DATE, Reason.of("date.same-month", change.a().text(), change.b().text()));
        }
        if (change.a().words().get(0).startsWith("#t")) {
            return cosmetic(DivergenceType.DATE, Reason.of("date.same-time", change.a().text(), change.b().text()));
        }
        List<String> fired = folds.fired(change.a().text(), change.b().text());
        if (fired.stream().anyMatch(foldsOff::contains)) {
            return Optional.empty();
        }
        boolean value = change.a().words().get(0).startsWith("#");
        if (value && fired.isEmpty() && areFormsOfOneNumber(folds.key(change.a().text()), folds.key(change.b().text()))) {
            return otherForm(change);
        }
        if (value && !change.a().has(Feature.DIGITS) == change.b().has(Feature.DIGITS) && isDay(change)) {
            return cosmetic(DivergenceType.DATE, Reason.of("date.same-date", change.a().text(), change.b().text()));
        }
        if (value && (fired.isEmpty() || fired.contains("digits"))) {
            return cosmetic(DivergenceType.NUMBER, Reason.of("number.same-value", change.a().text(), change.b().text()));
        }
        if (fired.isEmpty() && (hasSpace(change.a().text()) || hasSpace(change.b().text()))) {
            return cosmetic(DivergenceType.ORTHOGRAPHIC, Reason.of("spelling.spacing", change.a().text(), change.b().text()));
        }
        if (fired.isEmpty() && !folds.key(change.a().text()).equals(folds.key(change.b().text()))) {
            return cosmetic(DivergenceType.ORTHOGRAPHIC, Reason.of("spelling.transliteration", change.a().text(), change.b().text()));
        }
        String rule = "spelling." + (fired.isEmpty() ? "several" : fired.get(0));
        return cosmetic(DivergenceType.ORTHOGRAPHIC, Reason.of(rule, change.a().text(), change.b().text()));
    }

    /** {@code 9} and {@code التاسع} before the name of a month. */
    private static boolean isDay(Change change) {
        return change.context().nextWord().startsWith("#m") && WordShape.SMALL_NUMBER.fits(change.a().words().get(0));
    }

    /** {@code ثلاث} and {@code ثلاثة}: no other spelling of the number, but another form of its word. */
    private static Optional<Verdict> otherForm(Change change) {
        return change.context().quotedInBoth() ? Optional.empty()
                : Optional.of(new Verdict(DivergenceType.INFLECTION, Significance.STYLISTIC,
                Reason.of("inflection", change.a().text(), change.b().text())));
    }

    /** {@code بليون} and {@code مليار} are two words, {@code مليون} and {@code ملايين} are one. */
    private static boolean areFormsOfOneNumber(String first, String second) {
        return isOneWord(first) && isOneWord(second) && !first.equals(second) && first.charAt(0) == second.charAt(0);
    }

    private static boolean isOneWord(String text) {
        return text.chars().noneMatch(character -> Character.isDigit(character) || Characters.isSpace(character)
                || character == '%' || character == '٪');
    }

    private static boolean hasSpace(String text) {
        return text.chars().anyMatch(Characters::isSpace);
    }

    private static Optional<Verdict> cosmetic(DivergenceType type, Reason reason) {
        return Optional.of(new Verdict(type, Significance.COSMETIC, reason));
    }
}
