package org.muqabala.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Two versions of a story with their golden reading.
 *
 * @param name the readings' file name without ending, or the story's folder
 * @param a text of the older version
 * @param b text of the newer version
 * @param gold the reading's file
 */
public record Story(String name, String a, String b, Path gold) {

    /** Two seeds that have a reading, such as {@code 001} and {@code 004}. */
    public static Story ofSeeds(String a, String b) {
        String name = a + "-" + b;
        return new Story(name, Seeds.text(a), Seeds.text(b), Seeds.root().resolve("seeds/gold").resolve(name + ".json"));
    }

    /** A written story by its folder's name. */
    public static Story ofFolder(String name) {
        Path folder = folders().resolve(name);
        return new Story(name, text(folder.resolve("a.txt")), text(folder.resolve("b.txt")), folder.resolve("gold.json"));
    }

    /** The folders of the written stories that have two versions. */
    public static List<String> names() {
        try (Stream<Path> all = Files.list(folders())) {
            return all.filter(folder -> Files.exists(folder.resolve("b.txt"))).map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The older versions of all written stories, whether they have a second version or not. */
    public static List<String> texts() {
        try (Stream<Path> all = Files.list(folders())) {
            return all.map(folder -> folder.resolve("a.txt")).filter(Files::exists).sorted().map(Story::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden reading, in the form of {@code seeds/comparison-format.md}. */
    public JsonObject reading() {
        return JsonParser.parseString(text(gold)).getAsJsonObject();
    }

    private static Path folders() {
        return Seeds.root().resolve("seeds/stories");
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
