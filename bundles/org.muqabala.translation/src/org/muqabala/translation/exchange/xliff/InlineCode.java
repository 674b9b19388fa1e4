package org.muqabala.translation.exchange.xliff;

/**
 * A code in a segment, such as where bold letters begin, or a mark on some of its words. In the segment's texts a sign stands for it, which
 * translators set in the translation as well.
 *
 * @param sign such as <code>{1}</code>, or <code>{/1}</code> for the end of what <code>{1}</code> begins
 * @param xml as it stands in the file: a tag, or an element
 * @param kind what stands there
 */
public record InlineCode(String sign, String xml, Kind kind) {

    /** What of an element a code is. */
    public enum Kind {
        /** A start tag. */
        BEGIN,
        /** An end tag. */
        END,
        /** A whole element. */
        ALONE
    }
}
