package org.muqabala.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the interface stands in English and in Arabic, with the same arguments. */
class MessageFilesTest {

    private static final String ARABIC_ENDING = "_ar.properties";

    /** As in the first of two ways to spell one word, of which the texts keep to the second: {@code شيئاً}, {@code شيئًا}. */
    private static final String TANWEEN_ON_ALIF = "\u0627\u064B";

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");
    private static final Pattern ARABIC_LETTER = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LETTER = Pattern.compile("\\p{IsAlphabetic}");

    /**
     * Folders whose property files hold no texts for a reader, copies of texts, the licence, whose English alone binds, or
     * translations of the platform, which the tests of the workbench hold against the platform itself.
     */
    private static final Set<String> NOT_OURS =
            Set.of("target", "test", ".git", ".tools", "releng", "org.muqabala.platform.ar", "org.muqabala.license");

    @Test
    void thereAreMessageFiles() throws IOException {
        assertFalse(arabicFiles().isEmpty());
    }

    @Test
    void everyEnglishMessageFileHasAnArabicOne() throws IOException {
        List<Path> alone = propertyFiles()
                .filter(file -> !file.toString().endsWith(ARABIC_ENDING))
                .filter(file -> !"build.properties".equals(file.getFileName().toString()))
                .filter(file -> !Files.exists(arabicOf(file)))
                .map(Seeds.root()::relativize)
                .toList();
        assertEquals(List.of(), alone, "message files without Arabic");
    }

    @ParameterizedTest
    @MethodSource("arabicFiles")
    void bothLanguagesHaveTheSameKeys(Path arabic) throws IOException {
        assertEquals(keys(englishOf(arabic)), keys(arabic), arabic.toString());
    }

    @ParameterizedTest
    @MethodSource("arabicFiles")
    void bothLanguagesTakeTheSameArguments(Path arabic) throws IOException {
        Properties english = read(englishOf(arabic));
        Properties translated = read(arabic);
        assertAll(english.stringPropertyNames().stream().map(key -> () -> assertEquals(
                arguments(english.getProperty(key)), arguments(translated.getProperty(key, "")), arabic + ": " + key)));
    }

    @ParameterizedTest
    @MethodSource("arabicFiles")
    void arabicTextsAreArabic(Path arabic) throws IOException {
        Properties texts = read(arabic);
        assertAll(texts.stringPropertyNames().stream()
                .filter(key -> LETTER.matcher(withoutArguments(texts.getProperty(key))).find())
                .map(key -> () -> assertTrue(ARABIC_LETTER.matcher(texts.getProperty(key)).find(),
                        arabic + ": " + key + " = " + texts.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("arabicFiles")
    void tanweenStandsOnTheLetterBeforeTheAlif(Path arabic) throws IOException {
        Properties texts = read(arabic);
        assertAll(texts.stringPropertyNames().stream().map(key -> () -> assertFalse(
                texts.getProperty(key).contains(TANWEEN_ON_ALIF), arabic + ": " + key + " = " + texts.getProperty(key))));
    }

    static List<Path> arabicFiles() throws IOException {
        return propertyFiles().filter(file -> file.toString().endsWith(ARABIC_ENDING)).toList();
    }

    private static Stream<Path> propertyFiles() throws IOException {
        Path root = Seeds.root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> Stream.of(root.relativize(file).toString().split("[/\\\\]")).noneMatch(NOT_OURS::contains))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path englishOf(Path arabic) {
        return Path.of(arabic.toString().replace(ARABIC_ENDING, ".properties"));
    }

    private static Path arabicOf(Path english) {
        return Path.of(english.toString().replace(".properties", ARABIC_ENDING));
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutArguments(String text) {
        return text.replaceAll("\\{[^}]*\\}", "");
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
