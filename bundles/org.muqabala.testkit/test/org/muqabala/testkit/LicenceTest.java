package org.muqabala.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.Test;

/** What somebody who installs the features accepts is the licence of the project, word for word. */
class LicenceTest {

    @Test
    void theFeaturesCarryTheTextOfTheLicence() throws IOException {
        Path root = Seeds.root();
        Properties feature = new Properties();
        try (Reader in = Files.newBufferedReader(root.resolve("features/org.muqabala.license/feature.properties"))) {
            feature.load(in);
        }

        assertEquals(Files.readString(root.resolve("LICENSE")).strip(), feature.getProperty("license").strip());
    }
}
