package org.muqabala.translation.doubt;

import java.util.List;
import java.util.Locale;

import org.muqabala.core.text.MessageFile;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Span;

/** Says in words what is in doubt and why, in the user's language. Immutable. */
public final class DoubtTexts {

    private final MessageFile messages;

    public DoubtTexts(Locale locale) {
        messages = new MessageFile(DoubtTexts.class, "doubts", locale);
    }

    /**
     * What became of the source's words, and what to look at. Words of the texts keep their own direction.
     *
     * @param target the translation that it is of
     */
    public String text(Doubt doubt, String target) {
        if (doubt.reason() == Reason.QUOTATION) {
            return messages.text("doubt.quotation", SafeText.isolatedLine(doubt.was()));
        }
        String change = doubt.now().isEmpty() ? messages.text("change.gone", SafeText.isolatedLine(doubt.was()))
                : messages.text("change.became", SafeText.isolatedLine(doubt.was()), SafeText.isolatedLine(doubt.now()));
        return messages.text("doubt." + doubt.reason().id(), change, SafeText.isolatedLine(doubt.place().of(target)));
    }

    /**
     * What is to be said of words that are marked: of those whose reason is not known any more, that there was one.
     *
     * @param known what is known of the marks in the translation
     */
    public String text(Span mark, List<Doubt> known, String target) {
        return known.stream().filter(doubt -> doubt.place().equals(mark)).findFirst().map(doubt -> text(doubt, target))
                .orElseGet(() -> messages.text("doubt.unknown", SafeText.isolatedLine(mark.of(target))));
    }
}
