package org.muqabala.ui.stories;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was copied elsewhere, as a file.
 *
 * @param name from its first words, fit for every file system, without ending
 * @param ending of the file's name, with the dot
 * @param contents to be written in UTF-8
 */
public record PastedArticle(String name, String ending, String contents) {

    private static final int WORDS = 6;
    private static final int LONGEST = 60;
    private static final String NO_WORDS = "-";

    /**
     * @param text as it was copied; null if nothing was
     * @param page the same as HTML; null if what was copied is no piece of a page
     * @return empty if there is no word in it
     */
    public static Optional<PastedArticle> of(String text, String page) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        boolean isPage = page != null && page.indexOf('<') >= 0;
        // an encoding that is declared needs no judging
        String contents = isPage ? "<!DOCTYPE html><meta charset=\"utf-8\">\n" + page : text;
        return Optional.of(new PastedArticle(name(text), isPage ? ".html" : ".txt", contents));
    }

    private static String name(String text) {
        String line = text.strip().lines().findFirst().orElseThrow();
        String words = Arrays.stream(line.replaceAll("[^\\p{L}\\p{M}\\p{Nd} ]+", " ").strip().split(" +")).limit(WORDS)
                .collect(Collectors.joining(" "));
        String name = words.substring(0, words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())))).strip();
        return name.isEmpty() ? NO_WORDS : name;
    }
}
