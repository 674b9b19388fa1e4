package org.muqabala.translation.exchange.xliff;

/**
 * A code in a segment, such as where bold letters begin, or a mark on some of its words. In the segment's texts a sign stands for it, which
 * translators set in the translation as well.
 *
 * @param sign such as <code>{1}</code>, or <code>{/1}</code> for the end of what <code>{1}</code> begins
 * @param xml as it stands in the file: a tag, or an element
 * @param kind what stands there
 * @param freedom what a translation may do with it
 */
public record InlineCode(String sign, String xml, Kind kind, Freedom freedom) {

    /** What of an element a code is. */
    public enum Kind {
        /** A start tag. */
        BEGIN,
        /** An end tag. */
        END,
        /** A whole element. */
        ALONE
    }

    /** What the file lets become of a code. */
    public enum Freedom {
        /** A translation can be without it. */
        MAY_GO,
        /** It stands somewhere in the translation. */
        MUST_STAY,
        /** It stands in the translation, and in order with others that do. */
        IN_ORDER
    }

    /** Whether the file takes no translation without it. */
    public boolean isNeeded() {
        return freedom != Freedom.MAY_GO;
    }
}
