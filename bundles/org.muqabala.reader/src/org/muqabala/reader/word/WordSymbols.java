package org.muqabala.reader.word;

import java.util.Map;

import org.muqabala.reader.parts.XmlElement;

/** Characters that a file names by their place in a symbol font. */
final class WordSymbols {

    private static final int PRIVATE_USE = 0xF000;

    /** Places of the Wingdings fonts that stand in news copy; the rest of those fonts are pictures. */
    private static final Map<Integer, String> WINGDINGS = Map.of(0x4A, "☺", 0x6C, "●", 0x6E, "■", 0x71, "❑", 0x75, "◆", 0x9F, "•", 0xA7, "▪",
            0xD8, "➢", 0xFB, "✗", 0xFC, "✓");

    private static final Map<Integer, String> SYMBOL = Map.of(0xB0, "°", 0xB1, "±", 0xB3, "≥", 0xA3, "≤", 0xB4, "×", 0xB7, "•", 0xB9, "≠",
            0xAC, "←", 0xAE, "→", 0xD7, "⋅");

    private WordSymbols() {
    }

    /** The character as Unicode has it; as the file has it, where that is not known. */
    static String text(XmlElement symbol) {
        String place = symbol.attribute("w:char");
        if (!place.matches("[0-9A-Fa-f]{1,5}")) {
            return "";
        }
        int code = Integer.parseInt(place, 16);
        int low = code >= PRIVATE_USE && code <= PRIVATE_USE + 0xFF ? code - PRIVATE_USE : code;
        String font = symbol.attribute("w:font");
        if (font.startsWith("Wingdings") && WINGDINGS.containsKey(low)) {
            return WINGDINGS.get(low);
        }
        if (font.equals("Symbol") && SYMBOL.containsKey(low)) {
            return SYMBOL.get(low);
        }
        return Character.isSurrogate((char) code) && code <= 0xFFFF ? "" : Character.toString(code);
    }
}
