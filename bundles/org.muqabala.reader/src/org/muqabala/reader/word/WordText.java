package org.muqabala.reader.word;

import org.muqabala.reader.parts.XmlElement;

/** The words of a text element. */
final class WordText {

    private WordText() {
    }

    /** White space at the ends counts only where the file says so. */
    static String of(XmlElement text) {
        String words = text.text();
        return text.attribute("xml:space").equals("preserve") ? words : trim(words);
    }

    private static String trim(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isXmlSpace(words.charAt(start))) {
            start++;
        }
        while (end > start && isXmlSpace(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isXmlSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
