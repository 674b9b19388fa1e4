package org.muqabala.translation.exchange.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.muqabala.translation.exchange.xliff.InlineCode.Freedom;
import org.muqabala.translation.exchange.xliff.InlineCode.Kind;

/**
 * A source or a target as words with signs for its codes.
 *
 * @param text the words and signs
 * @param codes in their order
 */
record SignedText(String text, List<InlineCode> codes) {

    private static final Pattern LAYOUT = Pattern.compile("\\s*[\\n\\t]\\s*");

    /**
     * Gives signs to the codes of one segment: the same code has the same sign in source and target.
     */
    static final class Signs {

        private final String file;
        private final String words;
        private final boolean keepsSpace;
        private final Map<String, Integer> numbers = new HashMap<>();
        private int last;

        /**
         * @param file the file's text
         * @param words of source and target: no sign may be what somebody wrote
         * @param keepsSpace whether white space is text
         */
        Signs(String file, String words, boolean keepsSpace) {
            this.file = file;
            this.words = words;
            this.keepsSpace = keepsSpace;
        }

        /** The text of a source or target element. */
        SignedText of(XmlElement side) {
            StringBuilder text = new StringBuilder();
            List<InlineCode> codes = new ArrayList<>();
            read(side, text, codes);
            String all = keepsSpace ? text.toString() : LAYOUT.matcher(text).replaceAll(" ").strip();
            return new SignedText(all, List.copyOf(codes));
        }

        private void read(XmlElement holder, StringBuilder text, List<InlineCode> codes) {
            for (XmlNode node : holder.content()) {
                if (node instanceof XmlWords written) {
                    text.append(written.text());
                } else if (node instanceof XmlElement element && InlineElement.isCharacter(element)) {
                    text.append(InlineElement.character(element));
                } else if (node instanceof XmlElement element && InlineElement.holdsText(element)) {
                    int number = number(InlineElement.key(element));
                    Freedom freedom = InlineElement.freedom(element);
                    XmlTag tag = new XmlTag(element.start().of(file));
                    add(new InlineCode("{" + number + "}", tag.asBegin().text(), Kind.BEGIN, freedom), text, codes);
                    read(element, text, codes);
                    add(new InlineCode("{/" + number + "}", tag.end(), Kind.END, freedom), text, codes);
                } else if (node instanceof XmlElement element) {
                    String slash = InlineElement.isSecondHalf(element) ? "/" : "";
                    String sign = "{" + slash + number(InlineElement.key(element)) + "}";
                    add(new InlineCode(sign, element.whole().of(file), Kind.ALONE, InlineElement.freedom(element)), text, codes);
                }
            }
        }

        private static void add(InlineCode code, StringBuilder text, List<InlineCode> codes) {
            codes.add(code);
            text.append(code.sign());
        }

        private int number(String key) {
            return numbers.computeIfAbsent(key, unknown -> {
                do {
                    last++;
                } while (words.contains("{" + last + "}") || words.contains("{/" + last + "}"));
                return last;
            });
        }
    }
}
