package org.muqabala.exporters;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.TextLanguage;

/**
 * The language of each version, as {@link TextLanguage} tells it. Told once a document: telling it means reading the whole text.
 *
 * @param a the older version's, a BCP 47 tag
 * @param b the newer version's
 */
public record SideLanguages(String a, String b) {

    public static SideLanguages of(Comparison comparison) {
        return new SideLanguages(TextLanguage.of(comparison.a()), TextLanguage.of(comparison.b()));
    }

    public String on(Side side) {
        return side == Side.A ? a : b;
    }

    /** Of a part of a version; empty if nobody can tell. */
    String ofPart(String part, Side side) {
        return TextLanguage.ofPart(part, on(side));
    }
}
