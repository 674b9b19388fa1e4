package org.muqabala.core.encoding;

import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.muqabala.core.text.LineTable;

/** Finds character sets by their names: those of the Java runtime, and the Arabic ones that it may lack. */
public final class KnownCharsets {

    /** Always the program's own: the runtime's knows no right-to-left space, with which these texts are full. */
    private static final String MAC_ARABIC = "x-MacArabic";
    private static final int ROWS = 8;

    /** Names that pages, mails and old programs use, and the names under which the character sets are found. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("dos-720", "CP720"), Map.entry("ibm720", "CP720"), Map.entry("ibm-720", "CP720"), Map.entry("720", "CP720"),
            Map.entry("cp1256", "windows-1256"), Map.entry("cp-1256", "windows-1256"), Map.entry("win-1256", "windows-1256"),
            Map.entry("windows1256", "windows-1256"), Map.entry("x-cp1256", "windows-1256"), Map.entry("1256", "windows-1256"),
            Map.entry("asmo-708", "ISO-8859-6"), Map.entry("macarabic", MAC_ARABIC), Map.entry("mac-arabic", MAC_ARABIC),
            Map.entry("x-mac-arabic", MAC_ARABIC), Map.entry("utf8", "UTF-8"), Map.entry("unicode", "UTF-16LE"));

    private static final Map<String, Charset> OWN = tables();

    private KnownCharsets() {
    }

    /** The character set of that name in any case, or empty if there is none. */
    public static Optional<Charset> named(String name) {
        String asked = name.strip();
        String canonical = ALIASES.getOrDefault(asked.toLowerCase(Locale.ROOT), asked);
        try {
            boolean takeOwn = canonical.equalsIgnoreCase(MAC_ARABIC) || !Charset.isSupported(canonical);
            return Optional.ofNullable(takeOwn ? OWN.get(canonical) : Charset.forName(canonical));
        } catch (IllegalArgumentException e) {
            // no name at all, such as one with a space
            return Optional.empty();
        }
    }

    /** Whether the character set of that name is the Java runtime's, so that code that knows nothing of this class reads it the same way. */
    public static boolean isRuntimes(String name) {
        return named(name).filter(charset -> !(charset instanceof TableCharset)).isPresent();
    }

    /** One of the program's own tables, which must exist. */
    static Charset own(String name) {
        return OWN.get(name);
    }

    private static Map<String, Charset> tables() {
        Map<String, Charset> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Iterator<String> lines = LineTable.read(KnownCharsets.class, "tables.txt").iterator();
        while (lines.hasNext()) {
            String name = lines.next();
            StringBuilder upperHalf = new StringBuilder();
            for (int row = 0; row < ROWS; row++) {
                List.of(lines.next().split(" ")).forEach(hex -> upperHalf.append((char) Integer.parseInt(hex, 16)));
            }
            found.put(name, new TableCharset(name, upperHalf.toString().toCharArray()));
        }
        return found;
    }
}
