package org.muqabala.core.text;

/** Finds the end of a mark or symbol: one code point, or an emoji with all its parts. */
final class MarkScanner {

    private static final int JOINER = 0x200D;

    private MarkScanner() {
    }

    static int end(String text, int start) {
        int point = text.codePointAt(start);
        int at = start + Character.charCount(point);
        if (isRegional(point) && at < text.length() && isRegional(text.codePointAt(at))) {
            return at + 2;
        }
        boolean orphan = Characters.isTatweelOrMark(point);
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (next == JOINER && isPictograph(point) && at + 1 < text.length()) {
                at += 1 + Character.charCount(text.codePointAt(at + 1));
            } else if (next == 0xFE0F || next == 0x20E3 || next >= 0x1F3FB && next <= 0x1F3FF || orphan && Characters.isTatweelOrMark(next)) {
                at += Character.charCount(next);
            } else {
                break;
            }
        }
        return at;
    }

    /** The end of a digit in a key's frame, or {@code start} if there is no frame around it. */
    static int keycapEnd(String text, int start) {
        int frame = start + 1 < text.length() && text.charAt(start + 1) == 0xFE0F ? start + 2 : start + 1;
        return frame < text.length() && text.charAt(frame) == 0x20E3 ? frame + 1 : start;
    }

    private static boolean isRegional(int point) {
        return point >= 0x1F1E6 && point <= 0x1F1FF;
    }

    private static boolean isPictograph(int point) {
        return point >= 0x2190 && Character.getType(point) == Character.OTHER_SYMBOL;
    }
}
