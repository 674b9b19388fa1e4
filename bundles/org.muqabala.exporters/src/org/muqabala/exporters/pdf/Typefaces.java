package org.muqabala.exporters.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The fonts that one document is set in: one with Arabic letters, and others for what it lacks. Close it after use. */
final class Typefaces implements Closeable {

    /** What an Arabic report is written with. */
    private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟";
    /** Fonts with Arabic letters for reading, the finest first. */
    private static final List<String> ARABIC = List.of("Amiri", "Noto Naskh Arabic", "Scheherazade New", "Sakkal Majalla", "Geeza Pro", "Al Nile",
            "Traditional Arabic", "Arabic Typesetting", "Times New Roman", "Noto Sans Arabic", "Arial", "DejaVu Sans");
    /** Fonts with the letters of many other scripts. */
    private static final List<String> OTHERS = List.of("Noto Serif", "Noto Sans", "Liberation Serif", "Times New Roman", "Noto Naskh Arabic",
            "DejaVu Sans", "Noto Sans Symbols", "Noto Sans Symbols2", "Arial", "Helvetica", "Segoe UI Symbol", "Arial Unicode MS");

    private final FontFiles files;
    private final List<Typeface> open = new ArrayList<>();
    private final Typeface regular;
    private final Typeface bold;
    private final List<Typeface> fallbacks = new ArrayList<>();
    private final Map<Integer, Typeface> known = new HashMap<>();
    private final Map<Typeface, Optional<Typeface>> bolds = new HashMap<>();
    private final SortedSet<Integer> missing = new TreeSet<>();
    private int nextOther;

    /**
     * Finds the fonts.
     *
     * @param family to set in; empty for the finest that is there
     * @throws MissingFontException if there is none
     */
    Typefaces(FontFiles files, String family) throws IOException {
        this.files = files;
        try {
            regular = family.isBlank() ? finest() : find(family.strip(), false).orElseThrow(() -> new MissingFontException(family.strip()));
            String found = regular.font().getFamily(Locale.ROOT);
            bold = find(found, true).filter(Typefaces::isArabic).orElse(regular);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
        fallbacks.add(regular);
    }

    private Typeface finest() throws MissingFontException {
        for (String family : ARABIC) {
            Optional<Typeface> found = find(family, false).filter(Typefaces::isArabic);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return files.all().stream().flatMap(file -> fitting(file, face -> face.isCut(false) && isArabic(face)).stream()).findFirst()
                .orElseThrow(() -> new MissingFontException(""));
    }

    private static boolean isArabic(Typeface face) {
        return LETTERS.codePoints().allMatch(face::has);
    }

    private Optional<Typeface> find(String family, boolean wantsBold) {
        Predicate<Typeface> fits = face -> face.isOf(family) && face.isCut(wantsBold);
        return files.namedLike(family).stream().flatMap(file -> fitting(file, fits).stream()).findFirst()
                .or(() -> wantsBold || ARABIC.contains(family) || OTHERS.contains(family) ? Optional.empty()
                        : files.all().stream().flatMap(file -> fitting(file, fits).stream()).findFirst());
    }

    private Optional<Typeface> fitting(Path file, Predicate<Typeface> wanted) {
        try {
            for (Typeface face : Typeface.in(file)) {
                if (wanted.test(face) && face.isEmbeddable()) {
                    open.add(face);
                    return Optional.of(face);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The family's name. */
    String family() {
        return regular.font().getFamily(Locale.ROOT);
    }

    /** What to set a character in; empty if no font of the machine has it. */
    Optional<Typeface> of(int codePoint, boolean wantsBold) {
        if (wantsBold && bold.has(codePoint)) {
            return Optional.of(bold);
        }
        if (regular.has(codePoint)) {
            return Optional.of(regular);
        }
        Typeface face = known.get(codePoint);
        if (face == null && !missing.contains(codePoint)) {
            face = search(codePoint);
            if (face == null) {
                missing.add(codePoint);
            } else {
                known.put(codePoint, face);
            }
        }
        return Optional.ofNullable(face).map(found -> wantsBold ? boldOf(found, codePoint) : found);
    }

    private Typeface boldOf(Typeface face, int codePoint) {
        return bolds.computeIfAbsent(face, key -> find(key.font().getFamily(Locale.ROOT), true)).filter(found -> found.has(codePoint)).orElse(face);
    }

    private Typeface search(int codePoint) {
        for (Typeface face : fallbacks) {
            if (face.has(codePoint)) {
                return face;
            }
        }
        while (nextOther < OTHERS.size()) {
            Optional<Typeface> found = find(OTHERS.get(nextOther++), false);
            if (found.isPresent()) {
                fallbacks.add(found.get());
                if (found.get().has(codePoint)) {
                    return found.get();
                }
            }
        }
        return searchEverywhere(codePoint);
    }

    /** Looks once through all files, and keeps none that was not asked for. */
    private Typeface searchEverywhere(int codePoint) {
        for (int i = 0; i < files.all().size(); i++) {
            Optional<Typeface> found = fitting(files.all().get(i), face -> face.has(codePoint) && face.isCut(false));
            if (found.isPresent()) {
                fallbacks.add(found.get());
                return found.get();
            }
        }
        return null;
    }

    /** The characters that were asked for and that no font has, rising. */
    SortedSet<Integer> missing() {
        return missing;
    }

    @Override
    public void close() throws IOException {
        for (Typeface face : open) {
            face.close();
        }
    }
}
