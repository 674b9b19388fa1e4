package org.muqabala.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that lie beside classes: UTF-8, one entry a line, {@code #} starts a comment, blank lines are skipped. */
public final class LineTable {

    private LineTable() {
    }

    /**
     * The entries of a list, stripped of surrounding space.
     *
     * @throws IllegalArgumentException if there is no such list beside the class
     */
    public static List<String> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no list " + name + " beside " + beside.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .map(line -> (line.indexOf('#') >= 0 ? line.substring(0, line.indexOf('#')) : line).strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
