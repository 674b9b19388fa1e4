package org.muqabala.core.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One message, taken apart once. What holds only words is put together without {@link MessageFormat}, which works for one thread at
 * a time and slowly: reports say tens of thousands of reasons. Safe for use from several threads.
 */
final class MessagePattern {

    /** Stands before the number of an argument while the message is taken apart; no message holds it. */
    private static final char MARK = 0;

    private final MessageFormat format;
    /** What stands before the first argument, between two, and behind the last. */
    private final List<String> texts = new ArrayList<>();
    /** Which arguments stand between the texts. */
    private final List<Integer> places = new ArrayList<>();
    private final int arguments;
    private final boolean plain;

    MessagePattern(String pattern) {
        format = new MessageFormat(pattern);
        arguments = format.getFormatsByArgumentIndex().length;
        plain = Stream.of(format.getFormats()).allMatch(Objects::isNull);
        if (plain) {
            takeApart();
        }
    }

    private void takeApart() {
        Object[] marks = new Object[arguments];
        for (int i = 0; i < arguments; i++) {
            marks[i] = new String(new char[] {MARK, (char) i});
        }
        String filled = format.format(marks);
        int from = 0;
        for (int at = filled.indexOf(MARK); at >= 0; at = filled.indexOf(MARK, from)) {
            texts.add(filled.substring(from, at));
            places.add((int) filled.charAt(at + 1));
            from = at + 2;
        }
        texts.add(filled.substring(from));
    }

    String filled(Object... values) {
        if (plain && areWords(values)) {
            return joined(values);
        }
        synchronized (format) {
            return format.format(values);
        }
    }

    private boolean areWords(Object[] values) {
        for (int i = 0; i < arguments; i++) {
            if (i >= values.length || !(values[i] instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private String joined(Object[] values) {
        if (places.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder message = new StringBuilder(texts.get(0));
        for (int i = 0; i < places.size(); i++) {
            message.append((String) values[places.get(i)]).append(texts.get(i + 1));
        }
        return message.toString();
    }
}
