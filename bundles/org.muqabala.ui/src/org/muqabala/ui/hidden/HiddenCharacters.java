package org.muqabala.ui.hidden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.text.Span;
import org.muqabala.ui.hidden.HiddenCharacter.Kind;

/** Finds the characters of a text that are not what they look like. */
public final class HiddenCharacters {

    /** Letters of Persian, Urdu and Kurdish, and those of Arabic that they look like in some place of a word. */
    private static final Map<Integer, String> ARABIC_LOOK_ALIKES = Map.ofEntries(Map.entry(0x06A9, "ك"), Map.entry(0x06AA, "ك"),
            Map.entry(0x06BE, "ه"), Map.entry(0x06C0, "ه"), Map.entry(0x06C1, "ه"), Map.entry(0x06C2, "ه"), Map.entry(0x06C3, "ة"),
            Map.entry(0x06CC, "ي"), Map.entry(0x06CD, "ي"), Map.entry(0x06D2, "ي"), Map.entry(0x06D5, "ه"), Map.entry(0x06F0, "٠"),
            Map.entry(0x06F1, "١"), Map.entry(0x06F2, "٢"), Map.entry(0x06F3, "٣"), Map.entry(0x06F4, "٤"), Map.entry(0x06F5, "٥"),
            Map.entry(0x06F6, "٦"), Map.entry(0x06F7, "٧"), Map.entry(0x06F8, "٨"), Map.entry(0x06F9, "٩"));

    private static final String CYRILLIC = "АВЕКМНОРСТХаеорсухіјѕ";
    private static final String LATIN_FOR_CYRILLIC = "ABEKMHOPCTXaeopcyxijs";

    private HiddenCharacters() {
    }

    /** All of a text, in reading order. */
    public static List<HiddenCharacter> in(CharSequence text) {
        List<HiddenCharacter> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int point = Character.codePointAt(text, at);
            int length = Character.charCount(point);
            if (!isPlain(point)) {
                Span span = new Span(at, at + length);
                kind(text, at, point).ifPresent(kind -> found.add(new HiddenCharacter(span, point, kind)));
            }
            at += length;
        }
        return found;
    }

    /** The letter or digit that a look-alike is taken for. */
    static String lookedFor(int point) {
        int cyrillic = CYRILLIC.indexOf(point);
        return cyrillic >= 0 ? LATIN_FOR_CYRILLIC.substring(cyrillic, cyrillic + 1) : ARABIC_LOOK_ALIKES.getOrDefault(point, "");
    }

    /** Nearly all of a text; asked first, as this is done at every painting. */
    private static boolean isPlain(int point) {
        return point >= ' ' && point < 0x7F || point >= 0x0620 && point <= 0x0669 && point != 0x0640 || point == '\n' || point == '\t'
                || point == '\r';
    }

    private static Optional<Kind> kind(CharSequence text, int at, int point) {
        if (point == 0x0640) {
            return Optional.of(Kind.TATWEEL);
        }
        if (isDirection(point)) {
            return Optional.of(Kind.DIRECTION);
        }
        if (ARABIC_LOOK_ALIKES.containsKey(point) || CYRILLIC.indexOf(point) >= 0 && isInLatinWord(text, at)) {
            return Optional.of(Kind.LOOK_ALIKE);
        }
        if (point >= 0xFB50 && point <= 0xFDFF && point != 0xFD3E && point != 0xFD3F || point >= 0xFE70 && point <= 0xFEFC) {
            return Optional.of(Kind.PRESENTATION_FORM);
        }
        int type = Character.getType(point);
        boolean variation = point >= 0xFE00 && point <= 0xFE0F || point == 0x034F;
        if (type == Character.FORMAT || type == Character.CONTROL || variation) {
            return Optional.of(Kind.INVISIBLE);
        }
        boolean space = type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        return space ? Optional.of(Kind.SPACE) : Optional.empty();
    }

    private static boolean isDirection(int point) {
        return point == 0x061C || point == 0x200E || point == 0x200F || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    /** A Cyrillic letter among others is at home. */
    private static boolean isInLatinWord(CharSequence text, int at) {
        return isLatin(text, at - 1) || isLatin(text, at + 1);
    }

    private static boolean isLatin(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x250 && Character.isLetter(text.charAt(at));
    }
}
