package org.muqabala.translation.exchange;

import java.util.Locale;
import java.util.Set;

import org.muqabala.core.text.MessageFile;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** Says what is wrong with a file of translations, in the user's language. Immutable. */
public final class ExchangeTexts {

    private static final int LONGEST = 60;
    private static final Set<Problem> OF_THE_WHOLE = Set.of(Problem.TOO_LARGE);

    private final MessageFile messages;

    public ExchangeTexts(Locale locale) {
        messages = new MessageFile(ExchangeTexts.class, "exchange", locale);
    }

    /** One sentence without the file's name. */
    public String text(BrokenExchangeException e) {
        String key = e.problem().name().toLowerCase(Locale.ROOT);
        boolean placed = e.line() > 0 && !OF_THE_WHOLE.contains(e.problem());
        return messages.text(placed ? key + ".line" : key, e.line(), shown(e.what()));
    }

    /** One sentence without the file's name, which says the segment as users count, from 1. */
    public String text(UnfitTranslationException e) {
        return messages.text(e.code().isEmpty() ? "unfit.order" : "unfit.code", e.segment() + 1, shown(e.code()));
    }

    /** Of a stranger's file: short, on one line, and without turning what stands around it. */
    private static String shown(String what) {
        String line = what.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return "\u2068" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "\u2069";
    }
}
