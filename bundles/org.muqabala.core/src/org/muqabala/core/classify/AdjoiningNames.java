package org.muqabala.core.classify;

import java.util.List;
import java.util.Optional;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.NounKind;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/**
 * A name by its whole form and by a shorter one: {@code أعضاء المجلس} and {@code الأعضاء}, {@code مدينة تل الرمان} and
 * {@code المدينة}; a title in other words, {@code مبعوث الأمم المتحدة} and {@code المبعوث الأممي}; a body and the noun that says
 * what it is, {@code لـ«نداء»} and {@code لشركة «نداء»}.
 */
final class AdjoiningNames implements AdjoiningRule {

    /** Most words that a shorter form leaves out. */
    private static final int LEFT_OUT = 2;

    private final Lexicon lexicon;

    AdjoiningNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Category> together(Change first, Change second) {
        if (isHeadOfName(first) && isRestOfName(second, first) || isTitle(first) && goesOnTitle(second)
                || namesKind(first, second) || namesKind(second, first)) {
            return Optional.of(Category.NAME);
        }
        if (isShorter(first, second)) {
            return Optional.of(namesSomething(first) ? Category.NAME : Category.CONTENT);
        }
        return Optional.empty();
    }

    /** {@code أعضاء} and {@code الأعضاء}, {@code نواب} and {@code نوابه}. */
    private static boolean isHeadOfName(Change change) {
        return change.kind() == Change.Kind.FORM && (has(change, Feature.SOURCE) || has(change, Feature.TITLE))
                && isDefinite(change.a()) != isDefinite(change.b());
    }

    private static boolean has(Change change, Feature feature) {
        return change.a().has(feature) || change.b().has(feature);
    }

    private static boolean isDefinite(Wording wording) {
        return Proclitics.withoutLetter(wording.words().get(0)).startsWith("ال") || wording.words().get(0).startsWith("ال")
                || wording.text().endsWith("ه") || wording.text().endsWith("ها") || wording.text().endsWith("هم");
    }

    /** What only the version has whose head of the name is not definite by itself. */
    private static boolean isRestOfName(Change change, Change head) {
        return AdjoiningRule.isLone(change) && change.present().words().get(0).startsWith("ال") && isRest(change, head)
                && (change.present().category() == Category.CONTENT || change.present().category() == Category.NAME);
    }

    private static boolean isRest(Change change, Change head) {
        boolean inA = !change.a().isEmpty();
        return !isDefinite(inA ? head.a() : head.b()) && change.present().words().size() <= LEFT_OUT;
    }

    /** {@code منطقة الجزاء} and {@code المنطقة}: the article stands for what the version leaves out. */
    private static boolean isShorter(Change head, Change rest) {
        return head.kind() == Change.Kind.FORM && AdjoiningRule.isLone(rest) && isRest(rest, head) && AdjoiningRule.isPlain(rest)
                && (rest.present().category() == Category.CONTENT || rest.present().category() == Category.NAME)
                && differByArticle(head.a().words().get(0), head.b().words().get(0));
    }

    private static boolean differByArticle(String first, String second) {
        return first.equals("ال" + second) || second.equals("ال" + first);
    }

    private boolean namesSomething(Change head) {
        String word = Proclitics.withoutArticle(head.a().words().get(0));
        return lexicon.is(NounKind.PLACE, word) || lexicon.is(NounKind.BEFORE_PLACE, word) || lexicon.is(NounKind.BODY, word);
    }

    /** {@code مبعوث} and {@code المبعوث}, {@code النيابة} and {@code النائب}. */
    private static boolean isTitle(Change change) {
        boolean pair = change.kind() == Change.Kind.FORM || AdjoiningRule.isPair(change) && change.only(Category.NAME);
        return pair && has(change, Feature.TITLE) && !has(change, Feature.GIVEN_NAME);
    }

    /** {@code الأمم} and {@code الأممي}, {@code العام}, {@code للحماية} and {@code الحماية} behind a title. */
    private static boolean goesOnTitle(Change change) {
        boolean lone = AdjoiningRule.isLone(change) && change.only(Category.NAME) && !has(change, Feature.GIVEN_NAME)
                && change.present().words().size() <= LEFT_OUT
                && change.present().words().get(0).startsWith("ال");
        return lone && AdjoiningRule.isPlain(change) || change.kind() == Change.Kind.FORM && isArticled(change.a())
                && isArticled(change.b());
    }

    private static boolean isArticled(Wording wording) {
        return wording.words().get(0).startsWith("ال") || wording.words().get(0).startsWith("لل");
    }

    /** {@code ل} in one version and {@code لشركة} in the other. */
    private boolean namesKind(Change letter, Change kind) {
        if (!AdjoiningRule.areOpposite(letter, kind)) {
            return false;
        }
        List<String> letters = letter.present().words();
        List<String> words = kind.present().words();
        return letters.size() == 1 && letters.get(0).length() == 1 && words.size() == 1 && words.get(0).startsWith(letters.get(0))
                && lexicon.is(NounKind.BODY, words.get(0).substring(1));
    }
}
