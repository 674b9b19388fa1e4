package org.muqabala.core.review;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;

/**
 * What a place in a text is known by beside its quote.
 *
 * @param folded the words of the quote under all folds, with a space between each two
 * @param before up to {@value #REACH} characters before it, cut at the border of a word; empty at the beginning of the text
 * @param after as many behind it
 * @param occurrence how many times the quote stands in the text before this place; 0 for the first, and for a place without a quote
 */
public record AnchorTrace(String folded, String before, String after, int occurrence) {

    /** Of an anchor of which no more than the quote is known. */
    public static final AnchorTrace NONE = new AnchorTrace("", "", "", 0);

    /** Characters of context on either side. */
    public static final int REACH = 32;

    static AnchorTrace of(Span span, String text) {
        return new AnchorTrace(FoldedWords.of(span.of(text)).joined(), before(span.start(), text), after(span.end(), text), occurrence(span, text));
    }

    private static String before(int place, String text) {
        int from = Math.max(0, place - REACH);
        if (from > 0) {
            while (from < place && !isBorder(text, from)) {
                from++;
            }
        }
        return text.substring(from, place);
    }

    private static String after(int place, String text) {
        int to = Math.min(text.length(), place + REACH);
        if (to < text.length()) {
            while (to > place && !isBorder(text, to)) {
                to--;
            }
        }
        return text.substring(place, to);
    }

    private static boolean isBorder(String text, int place) {
        return isSpace(text.charAt(place - 1)) || isSpace(text.charAt(place));
    }

    private static boolean isSpace(char c) {
        return Characters.isSpace(c);
    }

    private static int occurrence(Span span, String text) {
        return span.isEmpty() ? 0 : count(span.of(text), span.start(), text);
    }

    /** How many times the quote stands in the text. */
    static int count(String quote, String text) {
        return count(quote, text.length(), text);
    }

    private static int count(String quote, int before, String text) {
        int count = 0;
        for (int at = text.indexOf(quote); at >= 0 && at < before; at = text.indexOf(quote, at + 1)) {
            count++;
        }
        return count;
    }
}
