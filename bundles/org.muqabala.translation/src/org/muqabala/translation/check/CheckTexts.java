package org.muqabala.translation.check;

import java.util.Locale;

import org.muqabala.core.text.MessageFile;
import org.muqabala.core.text.SafeText;

/** Says in words what checks found, in the user's language. Immutable. */
public final class CheckTexts {

    private final MessageFile messages;

    public CheckTexts(Locale locale) {
        messages = new MessageFile(CheckTexts.class, "checks", locale);
    }

    /** One sentence; words of the texts in it keep their own direction. */
    public String text(SegmentProblem problem) {
        return messages.text(problem.key(), problem.arguments().stream().map(SafeText::isolatedLine).toArray());
    }

    /** What a check looks for, by its {@link SegmentCheck#id}. */
    public String name(String check) {
        return messages.text("check." + check);
    }

    /** What an edit of the target does. */
    public String text(QuickFix fix, String target) {
        String old = fix.place().of(target);
        if (old.isEmpty()) {
            return messages.text("fix.insert", SafeText.isolatedLine(fix.text()));
        }
        if (fix.text().isBlank()) {
            return messages.text(old.isBlank() ? fix.text().isEmpty() ? "fix.space" : "fix.spaces" : "fix.remove",
                    SafeText.isolatedLine(old));
        }
        return messages.text("fix.replace", SafeText.isolatedLine(old), SafeText.isolatedLine(fix.text()));
    }
}
