package org.muqabala.translation.exchange;

import java.util.Locale;
import java.util.Set;

import org.muqabala.core.text.MessageFile;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** Says what is wrong with a file of translations, in the user's language. Immutable. */
public final class ExchangeTexts {

    private static final int LONGEST = 60;
    private static final Set<Problem> OF_THE_WHOLE = Set.of(Problem.TOO_LARGE, Problem.OTHER_ENCODING);

    private final MessageFile messages;

    public ExchangeTexts(Locale locale) {
        messages = new MessageFile(ExchangeTexts.class, "exchange", locale);
    }

    /** One sentence without the file's name. */
    public String text(BrokenExchangeException e) {
        String key = e.problem().name().toLowerCase(Locale.ROOT);
        return e.line() > 0 && !OF_THE_WHOLE.contains(e.problem()) ? messages.text(key + ".line", e.line(), shown(e.what())) : messages.text(key, e.line(), shown(e.what()));
    }

    /** Of a stranger's file: short, on one line, and without turning what stands around it. */
    private static String shown(String what) {
        String line = what.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return "\u2068" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "\u2069";
    }
}
