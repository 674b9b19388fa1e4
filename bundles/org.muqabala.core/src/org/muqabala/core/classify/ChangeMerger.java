package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/**
 * Joins neighbouring changes that an editor sees as one: a proclitic and the other spelling of its word, two words that
 * change places around {@code و}, words and the marks that enclose them. Safe for use from several threads.
 */
final class ChangeMerger {

    /** Farthest that the second of two exchanged words may lie in the list of changes. */
    private static final int EXCHANGE_WITHIN = 4;

    private final String textA;
    private final String textB;
    private final CurrencySigns currencies;
    private final AdjoiningChanges adjoining;
    private final EnclosingMarks marks;

    ChangeMerger(String textA, String textB, Lexicon lexicon) {
        this.textA = textA;
        this.textB = textB;
        currencies = new CurrencySigns(textA, textB);
        adjoining = new AdjoiningChanges(textA, textB, lexicon);
        marks = new EnclosingMarks(textA, textB);
    }

    List<Change> merged(List<Change> changes) {
        if (changes.size() < 2) {
            return changes;
        }
        return marks.joined(exchanged(adjoining.joined(cliticsWithTheirWords(currencies.joined(changes)))));
    }

    /** {@code سترفع} against {@code قد تُرفع}: the proclitic is cut off only where the rest of the word is the same. */
    private List<Change> cliticsWithTheirWords(List<Change> changes) {
        List<Change> merged = new ArrayList<>();
        for (Change change : changes) {
            markBehindProclitic(merged, change);
            Change last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean mayJoin = last != null && last.kind() == Change.Kind.WORDS
                    && (!last.isOneSided() && !(last.only(Category.FUNCTION) && areSpelledApart(change))
                    || change.kind() == Change.Kind.SPELLING && isProclitic(last) && !differByMarks(change));
            if (last != null && isProclitic(last) && last.isOneSided() && isValue(change) && writesBefore(last, change)) {
                merged.set(merged.size() - 1, new Change(Change.Kind.SPELLING, covering(last.a(), change.a(), textA),
                        covering(last.b(), change.b(), textB), change.context()));
            } else if (mayJoin && !isValue(change) && isOneWord(change)
                    && (isJoined(last.a(), change.a()) || isJoined(last.b(), change.b()))) {
                merged.set(merged.size() - 1, new Change(Change.Kind.WORDS,
                        joined(last.a(), change.a(), category(last.a(), last.b()), textA),
                        joined(last.b(), change.b(), category(last.b(), last.a()), textB), last.context()));
            } else {
                merged.add(change);
            }
        }
        return merged;
    }

    /** Puts a mark that only the other version has before the proclitic of the word that comes next: {@code بأن} against {@code » إن}. */
    private void markBehindProclitic(List<Change> merged, Change next) {
        int at = merged.size() - 1;
        if (at < 1 || next.kind() != Change.Kind.SPELLING || merged.get(at).kind() != Change.Kind.MARKS || !merged.get(at).isOneSided()) {
            return;
        }
        Change mark = merged.get(at);
        Change proclitic = merged.get(at - 1);
        boolean opposite = proclitic.isOneSided() && proclitic.a().isEmpty() != mark.a().isEmpty();
        if (opposite && proclitic.kind() == Change.Kind.WORDS && isProclitic(proclitic) && !differByMarks(next) && !isValue(next)
                && (isJoined(proclitic.a(), next.a()) || isJoined(proclitic.b(), next.b()))) {
            boolean markInB = mark.a().isEmpty();
            Wording none = nothingBefore(markInB ? proclitic.a() : proclitic.b(), markInB ? mark.a() : mark.b(), markInB ? textA : textB);
            merged.set(at - 1, new Change(mark.kind(), markInB ? none : mark.a(), markInB ? mark.b() : none, mark.context()));
            merged.set(at, proclitic);
        }
    }

    /** The empty place behind what stands before the words. */
    private static Wording nothingBefore(Wording words, Wording empty, String text) {
        int at = words.span().start();
        while (at > 0 && Characters.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return new Wording(Span.at(at), "", empty.words(), empty.senses(), empty.category(), empty.quoted());
    }

    private static boolean areSpelledApart(Change change) {
        return change.kind() == Change.Kind.SPELLING && differByMarks(change);
    }

    private static boolean isValue(Change change) {
        return change.kind() == Change.Kind.SPELLING && change.a().words().get(0).startsWith("#");
    }

    /** {@code و} of {@code و5}, which the other version writes in one word with its number: {@code وخمسة}. */
    private static boolean writesBefore(Change proclitic, Change value) {
        Wording own = proclitic.a().isEmpty() ? value.b() : value.a();
        Wording other = proclitic.a().isEmpty() ? value.a() : value.b();
        return proclitic.present().span().end() == own.span().start() && other.text().startsWith(proclitic.present().words().get(0));
    }

    private static Wording covering(Wording clitic, Wording word, String text) {
        Span span = clitic.isEmpty() ? word.span() : Span.covering(clitic.span(), word.span());
        return new Wording(span, span.of(text), word.words(), word.senses(), word.category(), word.quoted());
    }

    /** Words that differ by vowel marks alone are one word behind the proclitic. */
    private static boolean differByMarks(Change change) {
        return letters(change.a().text()).equals(letters(change.b().text()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(letter -> !Characters.isTatweelOrMark(letter)).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isProclitic(Change change) {
        return change.only(Category.FUNCTION) && change.present().words().size() == 1 && change.present().words().get(0).length() == 1;
    }

    private static Category category(Wording own, Wording other) {
        return own.isEmpty() ? other.category() : own.category();
    }

    private static boolean isOneWord(Change change) {
        return change.kind() == Change.Kind.SPELLING || change.kind() == Change.Kind.FORM;
    }

    private static boolean isJoined(Wording clitic, Wording rest) {
        return !clitic.isEmpty() && !rest.isEmpty() && clitic.span().end() == rest.span().start();
    }

    private static Wording joined(Wording first, Wording second, Category category, String text) {
        Span span = first.isEmpty() ? second.span() : Span.covering(first.span(), second.span());
        List<String> words = new ArrayList<>(first.words());
        words.addAll(second.words());
        List<Sense> senses = new ArrayList<>(first.senses());
        senses.addAll(second.senses());
        return new Wording(span, span.of(text), words, senses, category, second.quoted());
    }

    /** {@code العقارات والبنوك} against {@code البنوك والعقارات}: one change of order over both words. */
    private List<Change> exchanged(List<Change> changes) {
        List<Change> merged = new ArrayList<>(changes);
        for (int i = 0; i < merged.size(); i++) {
            for (int k = i + 2; k < Math.min(merged.size(), i + EXCHANGE_WITHIN); k++) {
                if (areExchanged(merged, i, k)) {
                    Change order = order(merged.subList(i, k + 1));
                    merged.subList(i, k + 1).clear();
                    merged.add(i, order);
                    break;
                }
            }
        }
        return merged;
    }

    private static boolean areExchanged(List<Change> changes, int i, int k) {
        Change first = changes.get(i);
        Change second = changes.get(k);
        if (!isLone(first) || !isLone(second) || first.a().isEmpty() == second.a().isEmpty()) {
            return false;
        }
        Wording before = first.present();
        Wording after = second.present();
        return after.words().get(0).equals("و" + before.words().get(0))
                && after.words().subList(1, after.words().size()).equals(before.words().subList(1, before.words().size()))
                && changes.subList(i + 1, k).stream().allMatch(ChangeMerger::isBetween)
                && changes.subList(i + 1, k).stream().anyMatch(ChangeMerger::isAnd);
    }

    private static boolean isLone(Change change) {
        return change.kind() == Change.Kind.WORDS && change.isOneSided() && !change.present().words().isEmpty()
                && change.present().category() != Category.FUNCTION;
    }

    private static boolean isAnd(Change change) {
        return change.kind() == Change.Kind.WORDS && change.isOneSided() && change.present().words().equals(List.of("و"));
    }

    private static boolean isBetween(Change change) {
        return isAnd(change) || change.kind() == Change.Kind.SPELLING;
    }

    private Change order(List<Change> parts) {
        Change first = parts.get(0);
        Change last = parts.get(parts.size() - 1);
        return new Change(Change.Kind.ORDER, ordered(first.a(), last.a(), parts, true),
                ordered(first.b(), last.b(), parts, false), first.context());
    }

    /** From the first word to the last: on the side where the first stands, up to the end of the word behind {@code و}. */
    private Wording ordered(Wording first, Wording last, List<Change> parts, boolean inA) {
        String text = inA ? textA : textB;
        Wording whole = first.isEmpty() ? last : first;
        int start = first.isEmpty() ? startOfOther(parts, inA) : first.span().start();
        int end = first.isEmpty() ? last.span().end() : endOfOther(parts, inA, text);
        Span span = new Span(start, end);
        return new Wording(span, span.of(text), whole.words(), whole.senses(), whole.category(), whole.quoted());
    }

    private int startOfOther(List<Change> parts, boolean inA) {
        Span empty = inA ? parts.get(0).a().span() : parts.get(0).b().span();
        String text = inA ? textA : textB;
        int at = empty.start();
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The empty span of the last part stands right behind the word. */
    private int endOfOther(List<Change> parts, boolean inA, String text) {
        Change last = parts.get(parts.size() - 1);
        return Math.min(text.length(), (inA ? last.a() : last.b()).span().start());
    }
}
