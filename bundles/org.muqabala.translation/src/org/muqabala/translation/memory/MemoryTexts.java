package org.muqabala.translation.memory;

import java.io.IOException;
import java.util.Locale;

import org.muqabala.core.text.MessageFile;

/** Says what is wrong with a translation memory and what becomes of the work, in the user's language. Immutable. */
public final class MemoryTexts {

    private final MessageFile messages;

    public MemoryTexts(Locale locale) {
        messages = new MessageFile(MemoryTexts.class, "memory", locale);
    }

    /** Why a memory cannot be opened or used: one sentence, without its name. */
    public String text(IOException e) {
        return switch (e) {
            case OccupiedMemoryException occupied -> messages.text("occupied");
            case SharedMemoryException problem -> messages.text("shared." + key(problem.problem()), problem.detail());
            default -> messages.text("unreadable");
        };
    }

    /** What is wrong with the address of a shared memory: one sentence. */
    public String text(BadMemoryAddressException e) {
        return messages.text("address." + key(e.problem()), e.detail());
    }

    /** That the preferences' address of the shared memory cannot be used, and why: one line. */
    public String notShared(BadMemoryAddressException why) {
        return messages.text("not-shared", text(why));
    }

    /** That work goes on without the shared memory, and why: one line. */
    public String away(SharedMemoryException why) {
        return messages.text("away", text(why));
    }

    /** That the shared memory takes no translations from here, and why: one line. */
    public String refused(SharedMemoryException why) {
        return messages.text("refused", text(why));
    }

    /** That the shared memory is there again: one line. */
    public String back(long sent) {
        return messages.text("back", sent);
    }

    private static String key(Enum<?> problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
