package org.muqabala.reader.rtf;

import java.util.Map;

/** Control words and symbols that stand for one character of the text. */
final class RtfCharacters {

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("line", "\n"), Map.entry("lbr", "\n"), Map.entry("softline", "\n"),
            Map.entry("tab", "\t"), Map.entry("page", " "), Map.entry("column", " "), Map.entry("emdash", "—"), Map.entry("endash", "–"),
            Map.entry("emspace", "\u2003"), Map.entry("enspace", "\u2002"), Map.entry("qmspace", "\u2005"), Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"), Map.entry("rquote", "’"), Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"),
            Map.entry("zwj", "\u200D"), Map.entry("zwnj", "\u200C"), Map.entry("zwbo", "\u200B"), Map.entry("zwnbo", "\u2060"),
            Map.entry("ltrmark", "\u200E"), Map.entry("rtlmark", "\u200F"));

    private RtfCharacters() {
    }

    /** The character that the control word stands for; empty if it is none. */
    static String ofWord(String word) {
        return WORDS.getOrDefault(word, "");
    }

    /** The character that a backslash before this one makes of it; empty if that is none. */
    static String ofSymbol(int symbol) {
        return switch (symbol) {
            case '~' -> "\u00A0";
            case '-' -> "\u00AD";
            case '_' -> "\u2011";
            case '\t' -> "\t";
            case '{', '}', '\\' -> String.valueOf((char) symbol);
            default -> "";
        };
    }
}
