package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    /** What is read or written in the program itself. */
    private static final Set<String> WITHOUT_A_READER = Set.of("text", "typed");

    @ParameterizedTest
    @ValueSource(strings = {"formats.properties", "formats_ar.properties"})
    void eachFormatHasAName(String file) throws IOException {
        Properties names = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("../org.muqabala.importers/src/org/muqabala/importers", file))) {
            names.load(in);
        }
        Set<String> formats = Formats.ALL.stream().map(Format::id).collect(Collectors.toCollection(TreeSet::new));
        formats.addAll(WITHOUT_A_READER);
        assertEquals(formats, new TreeSet<>(names.stringPropertyNames()));
    }
}
