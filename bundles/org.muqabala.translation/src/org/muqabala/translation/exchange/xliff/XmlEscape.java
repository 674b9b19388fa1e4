package org.muqabala.translation.exchange.xliff;

/** Writes text as XML. */
final class XmlEscape {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlEscape() {
    }

    /**
     * Words between tags.
     *
     * @param character what to write for a character that XML cannot hold, with its number in hexadecimal; null to have U+FFFD stand for it
     */
    static String words(String text, String character) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\r' -> out.append("&#13;");
                default -> {
                    if (isXml(point)) {
                        out.appendCodePoint(point);
                    } else if (character != null && !isSurrogate(point)) {
                        out.append(character.formatted(point));
                    } else {
                        out.append(REPLACEMENT);
                    }
                }
            }
        });
        return out.toString();
    }

    /** The value of an attribute between double quotation marks. */
    static String attribute(String value) {
        return words(value, null).replace("\"", "&quot;").replace("\t", "&#9;").replace("\n", "&#10;");
    }

    /** Whether XML 1.0 can hold the character. */
    static boolean isXml(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
