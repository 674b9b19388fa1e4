package org.muqabala.translation.machine;

import java.util.Locale;

import org.muqabala.core.spi.FailedTranslationException;
import org.muqabala.core.text.MessageFile;
import org.muqabala.core.translation.Recipient;

/** Says what becomes of texts that machines translate, and why one was not translated, in the user's language. Immutable. */
public final class MachineTexts {

    private final MessageFile messages;

    public MachineTexts(Locale locale) {
        messages = new MessageFile(MachineTexts.class, "machine", locale);
    }

    /** One sentence, without the service's name. */
    public String text(FailedTranslationException e) {
        String key = "failed." + key(e.problem());
        return e.detail().isEmpty() && messages.has(key + ".bare") ? messages.text(key + ".bare") : messages.text(key, e.detail());
    }

    /** One sentence. */
    public String text(BadAddressException e) {
        return messages.text("address." + key(e.problem()), e.detail());
    }

    /** What leaves this computer, and to whom: one sentence. */
    public String disclosure(Recipient recipient) {
        return messages.text(recipient.here() ? "disclosure.here" : "disclosure.away", recipient.host());
    }

    private static String key(Enum<?> problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
