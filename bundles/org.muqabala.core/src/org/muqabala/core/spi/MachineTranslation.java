package org.muqabala.core.spi;

import java.util.Locale;

import org.muqabala.core.translation.Recipient;

/**
 * Has a text translated by a machine, on this computer or elsewhere. What comes back is a suggestion: nothing takes it into a translation but
 * its translator. Safe for use from several threads.
 */
public interface MachineTranslation {

    /** Stable name: lower case letters, such as {@code deepl}. */
    String id();

    /** What users call it, the same in every language, such as {@code DeepL}. */
    String name();

    /** Who gets to read the text. */
    Recipient recipient();

    /** What leaves this computer and to whom, or that nothing does, in one sentence; to be shown before the first text is sent. */
    String disclosure(Locale locale);

    /**
     * Translates a text. Takes seconds, never longer than the time that the service is given.
     *
     * @param text a sentence or a few; not blank
     * @param progress asked many times a second whether the translation is still wanted
     * @return the suggestion; never blank
     * @throws FailedTranslationException if there is none; it says why
     * @throws java.util.concurrent.CancellationException if {@code progress} says that it is no longer wanted
     */
    String translate(String text, Locale from, Locale to, Progress progress) throws FailedTranslationException;
}
