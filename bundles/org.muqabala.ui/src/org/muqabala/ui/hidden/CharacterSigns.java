package org.muqabala.ui.hidden;

import java.util.Map;
import java.util.Optional;

/** What the Unicode standard calls invisible characters in a few letters, the same in every language. */
final class CharacterSigns {

    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry(0x061C, "ALM"), Map.entry(0x200E, "LRM"), Map.entry(0x200F, "RLM"), Map.entry(0x202A, "LRE"),
            Map.entry(0x202B, "RLE"), Map.entry(0x202C, "PDF"), Map.entry(0x202D, "LRO"), Map.entry(0x202E, "RLO"),
            Map.entry(0x2066, "LRI"), Map.entry(0x2067, "RLI"), Map.entry(0x2068, "FSI"), Map.entry(0x2069, "PDI"),
            Map.entry(0x200B, "ZWSP"), Map.entry(0x200C, "ZWNJ"), Map.entry(0x200D, "ZWJ"), Map.entry(0x2060, "WJ"),
            Map.entry(0xFEFF, "BOM"), Map.entry(0x00AD, "SHY"), Map.entry(0x034F, "CGJ"), Map.entry(0x00A0, "NBSP"),
            Map.entry(0x2007, "FSP"), Map.entry(0x202F, "NNBSP"), Map.entry(0x2009, "THSP"), Map.entry(0x2028, "LS"),
            Map.entry(0x2029, "PS"));

    private CharacterSigns() {
    }

    /** The abbreviation, such as {@code RLO}; empty for a character that has none. */
    static Optional<String> of(int codePoint) {
        return Optional.ofNullable(SIGNS.get(codePoint));
    }
}
