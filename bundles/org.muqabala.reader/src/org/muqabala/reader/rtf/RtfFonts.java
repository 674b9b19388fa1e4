package org.muqabala.reader.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.encoding.KnownCharsets;

/** In which character set the letters of each font are written. */
final class RtfFonts {

    /** What programs of Windows call their character sets. */
    private static final Map<Integer, String> OF_WINDOWS = Map.ofEntries(Map.entry(77, "x-MacRoman"), Map.entry(84, "x-MacArabic"), Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"), Map.entry(134, "GBK"), Map.entry(136, "Big5"), Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"), Map.entry(178, "windows-1256"),
            Map.entry(179, "windows-1256"), Map.entry(180, "windows-1256"), Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"), Map.entry(254, "IBM437"), Map.entry(255, "IBM850"));

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset ofFile = Charset.forName("windows-1252");
    private int current;
    private int usual;

    /** The file names the character set of whatever has no font. */
    void ofFile(String name) {
        KnownCharsets.named(name).ifPresent(charset -> ofFile = charset);
    }

    /** The file names its code page. */
    void codePage(int number) {
        codePageNamed(number).ifPresent(charset -> ofFile = charset);
    }

    void usual(int font) {
        usual = font;
    }

    /** A control word in the table of fonts. */
    void define(RtfTokens token) {
        switch (token.word()) {
            case "f" -> current = token.parameter(0);
            case "fcharset" -> Optional.ofNullable(OF_WINDOWS.get(token.parameter(0))).flatMap(KnownCharsets::named)
                    .ifPresent(charset -> fonts.put(current, charset));
            case "cpg" -> codePageNamed(token.parameter(0)).ifPresent(charset -> fonts.put(current, charset));
            default -> {
            }
        }
    }

    Charset usual() {
        return of(usual);
    }

    Charset of(int font) {
        return fonts.getOrDefault(font, ofFile);
    }

    private static Optional<Charset> codePageNamed(int number) {
        return switch (number) {
            case 708 -> KnownCharsets.named("ISO-8859-6");
            case 720 -> KnownCharsets.named("CP720");
            case 10000 -> KnownCharsets.named("x-MacRoman");
            case 10004 -> KnownCharsets.named("x-MacArabic");
            case 65001 -> KnownCharsets.named("UTF-8");
            default -> KnownCharsets.named("windows-" + number).or(() -> KnownCharsets.named("IBM" + number)).or(() -> KnownCharsets.named("x-windows-" + number));
        };
    }
}
