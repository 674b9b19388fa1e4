package org.muqabala.reader.word;

import java.util.ArrayDeque;
import java.util.Deque;

import org.muqabala.reader.parts.XmlElement;

/** The fields that are open at a place: of each the code comes first and is not shown, then its result, which is. */
final class WordFields {

    private final Deque<Boolean> inCode = new ArrayDeque<>();
    private int codes;

    void mark(XmlElement fieldCharacter) {
        switch (fieldCharacter.attribute("w:fldCharType")) {
            case "begin" -> {
                inCode.push(true);
                codes++;
            }
            case "separate" -> {
                endCode();
                inCode.push(false);
            }
            case "end" -> endCode();
            default -> {
            }
        }
    }

    private void endCode() {
        if (!inCode.isEmpty() && inCode.pop()) {
            codes--;
        }
    }

    /** Whether words that stand here are shown. */
    boolean shown() {
        return codes == 0;
    }
}
