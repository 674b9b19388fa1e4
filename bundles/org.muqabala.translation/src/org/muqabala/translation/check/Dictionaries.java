package org.muqabala.translation.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Hunspell dictionaries are looked for.
 *
 * @param folders the first that has one wins; those that do not exist are passed over
 */
public record Dictionaries(List<Path> folders) {

    private static final String ENDING = ".aff";

    public Dictionaries {
        folders = List.copyOf(folders);
    }

    /** Where systems keep them. */
    public static Dictionaries ofSystem() {
        return new Dictionaries(Stream.of("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell",
                "/Library/Spelling",
                System.getProperty("user.home") + "/Library/Spelling", System.getProperty("user.home") + "/.hunspell")
                        .map(Path::of).toList());
    }

    /** The same after further folders. */
    public Dictionaries behind(List<Path> first) {
        return new Dictionaries(Stream.concat(first.stream(), folders.stream()).distinct().toList());
    }

    /** The affix file for a language: the one of its country where there is one, else the first of the language by its name. */
    public Optional<Path> find(Locale language) {
        for (Path folder : folders) {
            Optional<Path> found = find(folder, language);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The names of all that there are, such as {@code en_GB}, in their order. */
    public List<String> names() {
        return folders.stream().flatMap(folder -> in(folder).stream()).map(Dictionaries::name).distinct().sorted().toList();
    }

    private static Optional<Path> find(Path folder, Locale language) {
        List<Path> ofLanguage = in(folder).stream().filter(file -> isOf(file, language)).toList();
        return ofLanguage.stream().filter(file -> name(file).equalsIgnoreCase(usual(language))).findFirst()
                .or(() -> ofLanguage.stream().findFirst());
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Dictionaries::isDictionary).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            // a folder that may not be read has none for us; where was looked is shown
            return List.of();
        }
    }

    private static boolean isDictionary(Path file) {
        return file.getFileName().toString().endsWith(ENDING) && Files.isReadable(file)
                && Files.isReadable(file.resolveSibling(name(file) + ".dic"));
    }

    private static boolean isOf(Path file, Locale language) {
        return Locale.forLanguageTag(name(file).replace('_', '-')).getLanguage().equals(language.getLanguage());
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** {@code en_GB} for British English, {@code en_US} for English of no country. */
    private static String usual(Locale language) {
        String country = language.getCountry().isEmpty() && language.getLanguage().equals("en") ? "US" : language.getCountry();
        return country.isEmpty() ? language.getLanguage() : language.getLanguage() + "_" + country;
    }
}
