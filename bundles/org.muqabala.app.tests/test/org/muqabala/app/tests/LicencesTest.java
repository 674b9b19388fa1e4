package org.muqabala.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.muqabala.testkit.Seeds;

/** The product says under which licence each part of it is handed out. */
class LicencesTest {

    private static final Product PRODUCT = Product.built();

    @Test
    void theProductCarriesTheLicence() throws IOException {
        assertEquals(Files.readString(Seeds.root().resolve("LICENSE")), Files.readString(PRODUCT.home().resolve("LICENSE")));
    }

    @Test
    void soDoesEachOfOurBundles() throws IOException {
        List<Path> ours = bundles().filter(jar -> name(jar).startsWith("org.muqabala.")).toList();

        assertFalse(ours.isEmpty());
        for (Path jar : ours) {
            if (Files.isDirectory(jar)) {
                assertTrue(Files.exists(jar.resolve("LICENSE")), name(jar) + " without LICENSE");
                continue;
            }
            try (JarFile bundle = new JarFile(jar.toFile())) {
                assertFalse(bundle.getEntry("LICENSE") == null, name(jar) + " without LICENSE");
            }
        }
    }

    @Test
    void theNoticeNamesEveryBundleOfOthersAndNoneThatIsGone() throws IOException {
        List<String> noticed = Files.readString(PRODUCT.home().resolve("NOTICE")).lines()
                .filter(line -> line.matches("[A-Za-z][\\w.*-]+ {2,}\\S.*")).map(line -> line.split(" ")[0]).toList();
        List<String> others = Stream.concat(bundles(), readersJars()).map(LicencesTest::name).filter(name -> !name.startsWith("org.muqabala.")).toList();

        assertEquals(List.of(), others.stream().filter(name -> noticed.stream().noneMatch(notice -> covers(notice, name))).toList());
        assertEquals(List.of(), noticed.stream().filter(notice -> others.stream().noneMatch(name -> covers(notice, name))).toList());
    }

    /** Whether a line of the notice, which may end in {@code *}, is about the bundle. */
    private static boolean covers(String notice, String bundle) {
        return notice.endsWith("*") ? bundle.startsWith(notice.substring(0, notice.length() - 1)) : bundle.equals(notice);
    }

    private static Stream<Path> bundles() throws IOException {
        try (Stream<Path> jars = Files.list(PRODUCT.home().resolve("plugins"))) {
            return jars.toList().stream();
        }
    }

    /** What the reader of documents runs on. */
    private static Stream<Path> readersJars() throws IOException {
        Path program = bundles().filter(bundle -> name(bundle).equals("org.muqabala.reader.program")).findFirst().orElseThrow();
        try (Stream<Path> jars = Files.list(program.resolve("reader"))) {
            return jars.toList().stream();
        }
    }

    private static String name(Path jar) {
        return jar.getFileName().toString().replaceFirst("[_-]\\d.*", "");
    }
}
