package org.muqabala.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.testkit.Seeds;

/** What is handed out: an archive for this machine; with {@code -Dmuqabala.long=true} one for every platform that the build names. */
class ArchivesTest {

    private static final Pattern ENVIRONMENT = Pattern.compile("<os>(\\w+)</os><ws>(\\w+)</ws><arch>(\\w+)</arch>");

    /** A platform in the platform's own words. */
    record Environment(String os, String ws, String arch) {

        String startScript() {
            return os.equals("win32") ? "muqabala.cmd" : "muqabala";
        }
    }

    static List<Environment> environments() throws IOException {
        if (!Boolean.getBoolean("muqabala.long")) {
            return List.of(new Environment("linux", "gtk", Product.machine()));
        }
        String pom = Files.readString(Seeds.root().resolve("pom.xml"));
        String profile = pom.substring(pom.indexOf("<id>all-platforms</id>"));
        List<Environment> all = ENVIRONMENT.matcher(profile.substring(0, profile.indexOf("</profile>"))).results()
                .map(found -> new Environment(found.group(1), found.group(2), found.group(3))).toList();
        assertTrue(all.size() >= 6, all.toString());
        return all;
    }

    @ParameterizedTest
    @MethodSource("environments")
    void holdsTheStartScriptTheLicencesAndItsPlatformsWidgets(Environment environment) throws Exception {
        List<String> entries = entries(archive(environment));

        for (String name : List.of(environment.startScript(), "LICENSE", "NOTICE")) {
            assertEquals(1, entries.stream().filter(entry -> !entry.contains("/features/") && !entry.contains("/plugins/") && entry.endsWith("/" + name)).count(),
                    name + " in " + environment);
        }
        String widgets = "/org.eclipse.swt." + environment.ws() + "." + environment.os() + "." + environment.arch() + "_";
        assertEquals(1, entries.stream().filter(entry -> entry.contains("/org.eclipse.swt." + environment.ws() + ".")).count());
        assertTrue(entries.stream().anyMatch(entry -> entry.contains(widgets)), widgets);
    }

    private static Path archive(Environment environment) throws IOException {
        String ending = "-" + environment.os() + "." + environment.ws() + "." + environment.arch()
                + (environment.os().equals("win32") ? ".zip" : ".tar.gz");
        try (Stream<Path> files = Files.list(Seeds.root().resolve("releng/org.muqabala.product/target/products"))) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst()
                    .orElseThrow(() -> new AssertionError("there is no archive …" + ending));
        }
    }

    private static List<String> entries(Path archive) throws Exception {
        if (archive.toString().endsWith(".zip")) {
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                return zip.stream().map(entry -> "/" + entry.getName()).toList();
            }
        }
        Run listing = Run.of(archive.getParent(), Map.of(), List.of("tar", "-tzf", archive.getFileName().toString()));
        assertEquals(0, listing.status(), listing.err());
        return listing.out().lines().map(entry -> "/" + entry).toList();
    }
}
