package org.muqabala.reader.rtf;

import java.nio.charset.Charset;

/** What holds inside a group: it begins with what holds outside and ends with the group. */
final class RtfGroup {

    /** What the text of a group is. */
    enum Destination {
        /** Text of the article, of a note, of a text box. */
        TEXT,
        /** Nothing that is read. */
        UNREAD,
        FONTS,
        STYLES,
        INFORMATION,
        /** One fact or detail, taken when its group ends. */
        DETAIL
    }

    /** Outline levels from here on are running text. */
    static final int BODY_LEVEL = 9;

    /** Of this group alone: whether each group in it defines a style. */
    boolean listsStyles;
    /** Of this group alone: what is done when it ends; may be null. */
    Runnable atEnd;
    /** Where the text of a detail goes; null in groups that are none. */
    StringBuilder detail;

    Destination destination = Destination.TEXT;
    /** What the text was before two ways to write it, of which the second is read. */
    Destination beforeAlternatives = Destination.TEXT;

    /** Of the words: which font's character set they are in; null for that of the file. */
    Charset charset;
    /** How many characters stand in for one that is given by its number. */
    int substitutes = 1;
    boolean hidden;
    boolean inserted;
    boolean deleted;
    /** Whether the group hangs on words that are not there in the version that is read. */
    boolean gone;

    /** Of the paragraph. */
    int style;
    int outlineLevel = -1;
    int list = -1;
    boolean inTable;
    int tableLevel = 1;

    /** The state in which a group inside this one begins. */
    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.destination = destination;
        inner.beforeAlternatives = beforeAlternatives;
        inner.detail = detail;
        inner.charset = charset;
        inner.substitutes = substitutes;
        inner.hidden = hidden;
        inner.inserted = inserted;
        inner.deleted = deleted;
        inner.gone = gone;
        inner.style = style;
        inner.outlineLevel = outlineLevel;
        inner.list = list;
        inner.inTable = inTable;
        inner.tableLevel = tableLevel;
        return inner;
    }

    /** Whether the control word is a property of words or paragraphs that matters here, and was taken over. */
    boolean take(RtfTokens token, RtfFonts fonts) {
        switch (token.word()) {
            case "f" -> charset = fonts.of(token.parameter(0));
            case "uc" -> substitutes = Math.max(0, token.parameter(1));
            case "plain" -> resetWords();
            case "v" -> hidden = token.isOn();
            case "revised", "mvt" -> inserted = token.isOn();
            case "deleted", "mvf" -> deleted = token.isOn();
            case "pard" -> resetParagraph();
            case "s" -> style = token.parameter(0);
            case "outlinelevel" -> outlineLevel = token.parameter(BODY_LEVEL);
            case "ls" -> list = token.parameter(0);
            case "intbl" -> inTable = token.isOn();
            case "itap" -> {
                tableLevel = token.parameter(1);
                inTable = tableLevel > 0;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void resetWords() {
        charset = null;
        hidden = false;
        inserted = false;
        deleted = false;
    }

    /** What holds for paragraphs that say nothing of themselves. */
    void resetParagraph() {
        style = 0;
        outlineLevel = -1;
        list = -1;
        inTable = false;
        tableLevel = 1;
    }

    /** How many tables are around the paragraph. */
    int tables() {
        return inTable ? Math.max(1, tableLevel) : 0;
    }
}
