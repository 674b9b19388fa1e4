package org.muqabala.core.classify;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Quotation;
import org.muqabala.core.text.Span;

/** Where an article quotes. */
final class QuotedText {

    /** Fewest words that make a quotation speech; fewer are a term, a title or a nickname. */
    private static final int SPEECH = 4;

    /** With one of these at its head no term begins, but a piece of what was said: {@code «لم يكتمل بعد»}. */
    private static final Pattern HEAD_OF_SPEECH =
            Pattern.compile("(?:من دون|بدون|دون|بلا|لم|لن|لا|ليس|ليست|غير|قد|سوف|إذا|أن|إن|لأن)\\s.*", Pattern.DOTALL);

    private final String text;
    private final BitSet places = new BitSet();
    private final BitSet speech = new BitSet();
    private final Map<Integer, Quotation> byMark = new HashMap<>();

    QuotedText(String text, List<Quotation> quotations) {
        this.text = text;
        for (Quotation quotation : quotations) {
            places.set(quotation.inner().start(), quotation.inner().end() + 1);
            if (isSpeech(quotation.inner())) {
                speech.set(quotation.inner().start(), quotation.inner().end() + 1);
            }
            byMark.put(quotation.open().start(), quotation);
            if (!quotation.close().isEmpty()) {
                byMark.put(quotation.close().start(), quotation);
            }
        }
    }

    /** Whether both ends of the span lie inside quotations, the marks themselves left out. */
    boolean holds(Span span) {
        return places.get(span.start()) && places.get(span.end());
    }

    /** Whether both ends of the span lie inside quoted speech. */
    boolean holdsSpeech(Span span) {
        return speech.get(span.start()) && speech.get(span.end());
    }

    /** Whether the mark at the place opens a quotation, and does not close one. */
    boolean opens(int place) {
        Quotation quotation = byMark.get(place);
        return quotation != null && quotation.open().start() == place;
    }

    /** Whether the mark at the place closes a quotation. */
    boolean closes(int place) {
        Quotation quotation = byMark.get(place);
        return quotation != null && quotation.open().start() != place;
    }

    /** The quotation that the mark at the place opens or closes; {@code null} if it does neither. */
    Quotation at(int place) {
        return byMark.get(place);
    }

    /** Whether the mark at the place opens or closes a quotation of speech. */
    boolean isSpeechMark(int place) {
        Quotation quotation = byMark.get(place);
        return quotation != null && isSpeech(quotation.inner());
    }

    private boolean isSpeech(Span span) {
        int words = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end() && words < SPEECH; i++) {
            boolean letter = !Characters.isSpace(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words >= SPEECH || words > 1 && HEAD_OF_SPEECH.matcher(span.of(text)).matches();
    }
}
