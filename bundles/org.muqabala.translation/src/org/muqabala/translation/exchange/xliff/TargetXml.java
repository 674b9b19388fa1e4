package org.muqabala.translation.exchange.xliff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.translation.exchange.xliff.InlineCode.Kind;

/**
 * Writes a translation with signs as the content of a target. What a sign begins and nothing ends, ends with the translation;
 * what ends without a beginning is left out, and so is what stands there twice where a code has its own id, so that no translator
 * can break the file.
 */
final class TargetXml {

    private static final Pattern SIGN = Pattern.compile("\\{/?[0-9]{1,9}\\}");

    private final Map<String, InlineCode> codes = new HashMap<>();
    private final boolean once;
    private final String character;

    /**
     * @param codes those that the translation can have
     * @param once whether a code cannot stand there twice
     * @param character the element that stands for a character that XML cannot hold, with {@code %04X} for its number; null if
     *     there is none
     */
    TargetXml(List<InlineCode> codes, boolean once, String character) {
        codes.forEach(code -> this.codes.put(code.sign(), code));
        this.once = once;
        this.character = character;
    }

    String of(String translation) {
        StringBuilder xml = new StringBuilder();
        Deque<InlineCode> open = new ArrayDeque<>();
        Set<InlineCode> written = new HashSet<>();
        Matcher sign = SIGN.matcher(translation);
        int at = 0;
        while (sign.find()) {
            InlineCode code = codes.get(sign.group());
            if (code != null) {
                xml.append(XmlEscape.words(translation.substring(at, sign.start()), character));
                at = sign.end();
                if (code.kind() == Kind.END || written.add(code) || !once) {
                    write(code, open, xml);
                }
            }
        }
        xml.append(XmlEscape.words(translation.substring(at), character));
        open.forEach(begun -> xml.append(ending(begun).xml()));
        return xml.toString();
    }

    private void write(InlineCode code, Deque<InlineCode> open, StringBuilder xml) {
        switch (code.kind()) {
            case ALONE -> xml.append(code.xml());
            case BEGIN -> {
                if (!open.contains(code)) {
                    open.push(code);
                    xml.append(code.xml());
                }
            }
            case END -> {
                boolean begun = open.stream().anyMatch(other -> ending(other).equals(code));
                while (begun && !open.isEmpty()) {
                    InlineCode ending = ending(open.pop());
                    xml.append(ending.xml());
                    begun = !ending.equals(code);
                }
            }
        }
    }

    private InlineCode ending(InlineCode begun) {
        return codes.get("{/" + begun.sign().substring(1));
    }
}
