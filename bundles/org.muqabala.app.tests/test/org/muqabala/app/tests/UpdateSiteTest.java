package org.muqabala.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.muqabala.testkit.Seeds;

/** What came out when the build installed the feature from the update site alone into an empty folder. */
class UpdateSiteTest {

    private static final Path SITE = Seeds.root().resolve("releng/org.muqabala.site/target");

    @Test
    void theFeatureInstallsWithAllItNeeds() throws Exception {
        Set<String> installed = names(SITE.resolve("installed/plugins"));
        Set<String> wanted = Set.of("org.muqabala.core", "org.muqabala.importers", "org.muqabala.exporters", "org.muqabala.store",
                "org.muqabala.reader.program", "org.muqabala.ui", "com.google.gson", "com.ibm.icu", "io.github.java-diff-utils", "org.eclipse.ui.workbench",
                "org.eclipse.swt");

        assertEquals(Set.of(), wanted.stream().filter(name -> !installed.contains(name)).collect(Collectors.toSet()));
        assertTrue(names(SITE.resolve("installed/features")).contains("org.muqabala.feature"));
    }

    @Test
    void theFeatureBringsNoApplicationOfItsOwnIntoAnIde() throws Exception {
        assertEquals(List.of(), names(SITE.resolve("installed/plugins")).stream()
                .filter(name -> name.equals("org.muqabala.app") || name.equals("org.muqabala.cli")).toList());
    }

    @Test
    void aStockIdeFindsTheFeatureUnderACategory() throws Exception {
        Path repository = SITE.resolve("repository");

        assertTrue(Files.exists(repository.resolve("content.jar")) || Files.exists(repository.resolve("content.xml.xz")));
        assertTrue(names(repository.resolve("features")).contains("org.muqabala.feature"));
    }

    /** Names of the bundles or features in a folder, without their versions. */
    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_\\d.*", "")).collect(Collectors.toSet());
        }
    }
}
