package org.muqabala.translation.exchange.xliff;

import java.util.Optional;
import java.util.Set;

import org.muqabala.translation.exchange.xliff.InlineCode.Freedom;

/** What the elements within a source or a target are. */
final class InlineElement {

    private static final Set<String> AROUND_TEXT = Set.of("pc", "mrk", "g");
    private static final Set<String> SECOND_HALVES = Set.of("ec", "em", "ex", "ept");
    private static final Set<String> MARKS = Set.of("mrk", "sm", "em");

    private InlineElement() {
    }

    /** Whether it stands for a character that XML cannot hold. */
    static boolean isCharacter(XmlElement element) {
        return element.name().equals("cp") && number(element).isPresent();
    }

    /** The character that it stands for. */
    static String character(XmlElement element) {
        return Character.toString(number(element).orElseThrow());
    }

    private static Optional<Integer> number(XmlElement element) {
        return element.attribute("hex").filter(hex -> hex.matches("[0-9A-Fa-f]{1,6}")).map(hex -> Integer.parseInt(hex, 16))
                .filter(Character::isValidCodePoint);
    }

    /** Whether what is in it is text to be translated, not a code of another format. */
    static boolean holdsText(XmlElement element) {
        return AROUND_TEXT.contains(element.name());
    }

    /** Whether it ends what another element begins. */
    static boolean isSecondHalf(XmlElement element) {
        return SECOND_HALVES.contains(element.name());
    }

    /** What the file lets become of it in a translation. */
    static Freedom freedom(XmlElement element) {
        if (!CodeRules.says(element, "canReorder").equals("yes")) {
            return Freedom.IN_ORDER;
        }
        return CodeRules.says(element, "canDelete").equals("no") ? Freedom.MUST_STAY : Freedom.MAY_GO;
    }

    /** The same for the same code in source and target, and for both halves of a code. */
    static String key(XmlElement element) {
        String kind = MARKS.contains(element.name()) ? "mark " : "code ";
        Optional<String> pair = element.attribute("rid").map(rid -> "pair " + rid);
        return kind + pair.or(() -> element.attribute("startRef")).or(() -> element.attribute("id")).or(() -> element.attribute("mid"))
                .orElseGet(() -> element.start().toString());
    }
}
