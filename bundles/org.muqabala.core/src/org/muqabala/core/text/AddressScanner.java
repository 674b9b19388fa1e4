package org.muqabala.core.text;

/** Recognises URLs, e-mail addresses, handles and hash tags. */
final class AddressScanner {

    /** Longest address that is looked for; what is longer is text, however it starts. */
    private static final int LONGEST = 2048;

    private AddressScanner() {
    }

    /** The end of the address that starts at {@code start}, or {@code start} if there is none. */
    static int end(String text, int start) {
        if (text.charAt(start) == '@' || text.charAt(start) == '#') {
            return handleEnd(text, start);
        }
        int end = start;
        int limit = (int) Math.min(text.length(), (long) start + LONGEST);
        boolean promising = false;
        while (end < limit && text.charAt(end) > ' ' && text.charAt(end) < 0x7F && "\"'<>()[]{}".indexOf(text.charAt(end)) < 0) {
            promising |= text.charAt(end) == '@' || text.charAt(end) == ':' || text.charAt(end) == '.';
            end++;
        }
        if (!promising) {
            return start;
        }
        while (end > start && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return isUrl(text, start, end) || isMail(text, start, end) ? end : start;
    }

    private static int handleEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_' || Characters.isTatweelOrMark(text.charAt(end)))) {
            end++;
        }
        return end > start + 1 && Character.isLetter(text.codePointAt(start + 1)) ? end : start;
    }

    private static boolean isUrl(String text, int start, int end) {
        if (text.startsWith("www.", start)) {
            return end > start + 4;
        }
        int scheme = start;
        while (scheme < end && Character.isLetter(text.charAt(scheme))) {
            scheme++;
        }
        return scheme > start && text.startsWith("://", scheme) && end > scheme + 3;
    }

    private static boolean isMail(String text, int start, int end) {
        int at = -1;
        int dot = -1;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '@') {
                if (at >= 0) {
                    return false;
                }
                at = i;
            } else if (text.charAt(i) == '.' && at >= 0 && dot < 0) {
                dot = i;
            }
        }
        return at > start && dot > at + 1 && dot < end - 1;
    }
}
