package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/**
 * Joins the sign of a currency that one version has with its word in the other: {@code $50 مليون} and {@code 50 مليون دولار} are
 * one sum.
 */
final class CurrencySigns {

    private static final Map<String, Set<String>> NAMES = Map.of("$", Set.of("دولار", "دولارا", "دولارات"), "€", Set.of("يورو"),
            "£", Set.of("جنيه", "جنيها", "جنيهات", "جنيه استرليني", "جنيه إسترليني"), "¥", Set.of("ين", "يوان"), "₺",
            Set.of("ليره"), "₪", Set.of("شيكل", "شيقل"));

    /** Changes between the sign and the name: at most that of the number itself. */
    private static final int BETWEEN = 1;

    private final String textA;
    private final String textB;

    CurrencySigns(String textA, String textB) {
        this.textA = textA;
        this.textB = textB;
    }

    List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>(changes);
        for (int i = 0; i < joined.size(); i++) {
            for (int k = i + 1; k <= Math.min(joined.size() - 1, i + 1 + BETWEEN); k++) {
                if (areOne(joined.get(i), joined.get(k)) && joined.subList(i + 1, k).stream().allMatch(CurrencySigns::isSameNumber)) {
                    Change sum = sum(joined.get(i), joined.get(k));
                    joined.subList(i, k + 1).clear();
                    joined.add(i, sum);
                    break;
                }
            }
        }
        return joined;
    }

    private static boolean isSameNumber(Change change) {
        return change.kind() == Change.Kind.SPELLING && change.a().words().get(0).startsWith("#");
    }

    /** A sign that one version alone has, and its name that the other version alone has, with only a number between. */
    private boolean areOne(Change first, Change second) {
        if (!first.isOneSided() || !second.isOneSided() || first.a().isEmpty() == second.a().isEmpty()) {
            return false;
        }
        return isNameOf(first, second) && isNumber(between(first, second)) || isNameOf(second, first) && isNumber(between(first, second));
    }

    private static boolean isNameOf(Change sign, Change name) {
        return sign.kind() == Change.Kind.MARKS && name.kind() == Change.Kind.WORDS
                && NAMES.getOrDefault(sign.present().text(), Set.of()).contains(String.join(" ", name.present().words()));
    }

    /** The text between, in the version that has the first of the two. */
    private String between(Change first, Change second) {
        boolean inA = !first.a().isEmpty();
        int start = inA ? first.a().span().end() : first.b().span().end();
        int end = inA ? second.a().span().start() : second.b().span().start();
        return start <= end ? (inA ? textA : textB).substring(start, end) : "";
    }

    private static boolean isNumber(String text) {
        return text.isBlank() || text.strip().matches("\\p{Nd}[\\p{Nd}.,٫٬]*(?: (?:ألف|آلاف|مليون|ملايين|مليار|مليارات|بليون))?");
    }

    private Change sum(Change first, Change second) {
        return new Change(Change.Kind.SPELLING, sum(first.a(), second.a(), textA), sum(first.b(), second.b(), textB), first.context());
    }

    private static Wording sum(Wording first, Wording second, String text) {
        int start = first.span().start();
        while (first.isEmpty() && start < text.length() && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        Span span = new Span(start, Math.max(start, second.span().end()));
        Wording named = first.isEmpty() ? second : first;
        return new Wording(span, span.of(text), List.of("#"), named.senses().subList(0, Math.min(1, named.senses().size())),
                Category.NUMBER, named.quoted());
    }
}
