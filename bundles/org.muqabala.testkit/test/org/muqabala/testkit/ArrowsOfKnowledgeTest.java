package org.muqabala.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Which bundle knows of which: {@code app → ui → {importers, exporters, store, translation} → core}, {@code cli} → the same four.
 * Read from every manifest, because that is what the platform enforces; and from the sources where a library is to be seen by
 * one class alone.
 */
class ArrowsOfKnowledgeTest {

    private static final String OURS = "org.muqabala.";

    /** What each bundle of the product may know of the others; a new bundle has to be entered here first. */
    private static final Map<String, List<String>> MAY_KNOW = Map.of(
            "core", List.of(),
            "importers", List.of("core"),
            "reader.program", List.of(),
            "exporters", List.of("core"),
            "store", List.of("core"),
            "translation", List.of("core"),
            "cli", List.of("core", "importers", "exporters", "store", "translation"),
            "ui", List.of("core", "importers", "exporters", "store", "translation"),
            "app", List.of("ui", "core", "importers", "exporters", "store", "translation"));

    /** Bundles that hold tests alone may know everything. */
    private static final Pattern TESTS = Pattern.compile("testkit|.*\\.tests");

    /** What needs a display. */
    private static final Pattern DISPLAY = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4|text|compare)\\b.*|java\\.awt.*|javax\\.swing.*");

    /** What opens windows. Fonts and their outlines need none: print is set with the JDK's own shaping. */
    private static final Pattern WIDGETS = Pattern.compile("^import (static )?(java\\.awt\\.(?!Font;|FontFormatException;|font\\.|geom\\.)|javax\\.swing\\.)",
            Pattern.MULTILINE);

    /** By the bundle's name behind {@code org.muqabala.}: everything that its manifest asks for. */
    private static Map<String, TreeSet<String>> asks;

    @BeforeAll
    static void readManifests() throws IOException {
        asks = new TreeMap<>();
        try (Stream<Path> folders = Files.list(Seeds.root().resolve("bundles"))) {
            for (Path folder : folders.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF"))).toList()) {
                try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
                    Attributes attributes = new Manifest(in).getMainAttributes();
                    String name = attributes.getValue("Bundle-SymbolicName").split(";")[0].trim();
                    assertEquals(folder.getFileName().toString(), name, "a bundle is named like its folder");
                    asks.put(name.substring(OURS.length()), requirements(attributes));
                }
            }
        }
        assertTrue(asks.keySet().containsAll(List.of("core", "importers", "exporters", "store", "cli")), asks.keySet().toString());
    }

    private static TreeSet<String> requirements(Attributes attributes) {
        TreeSet<String> names = new TreeSet<>();
        for (String header : List.of("Import-Package", "Require-Bundle", "DynamicImport-Package", "Fragment-Host")) {
            String value = attributes.getValue(header);
            if (value != null) {
                for (String clause : value.replaceAll("\"[^\"]*\"", "").split(",")) {
                    names.add(clause.split(";")[0].trim());
                }
            }
        }
        return names;
    }

    @Test
    void everyBundleKnowsOnlyWhatLiesBelowIt() {
        List<String> wrong = new ArrayList<>();
        asks.forEach((bundle, names) -> {
            if (!TESTS.matcher(bundle).matches()) {
                List<String> allowed = MAY_KNOW.get(bundle);
                assertTrue(allowed != null, "say in this test what " + bundle + " may know");
                names.stream().filter(name -> name.startsWith(OURS)).filter(name -> !isOf(name, bundle) && allowed.stream().noneMatch(each -> isOf(name, each)))
                        .forEach(name -> wrong.add(bundle + " → " + name));
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static boolean isOf(String name, String bundle) {
        return name.equals(OURS + bundle) || name.startsWith(OURS + bundle + ".");
    }

    @Test
    void coreKnowsOfNoPlatform() {
        assertEquals(List.of(), asks.get("core").stream().filter(name -> name.startsWith("org.eclipse.") || name.startsWith("org.osgi.")).toList());
    }

    @Test
    void onlyTheInterfaceKnowsOfADisplay() throws IOException {
        List<String> wrong = new ArrayList<>();
        asks.forEach((bundle, names) -> {
            if (!needsADisplay(bundle)) {
                names.stream().filter(name -> DISPLAY.matcher(name).matches()).forEach(name -> wrong.add(bundle + " → " + name));
            }
        });
        for (String bundle : asks.keySet()) {
            if (!needsADisplay(bundle)) {
                wrong.addAll(sourcesOf(bundle, WIDGETS));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean needsADisplay(String bundle) {
        return bundle.equals("ui") || bundle.equals("app") || bundle.endsWith(".tests");
    }

    @Test
    void onlyCoreKnowsOfTheDiffLibrary() {
        List<String> knowing = asks.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(name -> name.contains("difflib")))
                .map(Map.Entry::getKey).toList();
        assertTrue(knowing.isEmpty() || knowing.equals(List.of("core")), knowing.toString());
    }

    @Test
    void atMostOneClassKnowsOfTheDiffLibrary() throws IOException {
        List<String> knowing = sourcesOf("core", Pattern.compile("com\\.github\\.difflib"));
        assertTrue(knowing.size() <= 1, knowing.toString());
    }

    @Test
    void noClassIsAnActivatorOrARegistry() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String bundle : asks.keySet()) {
            wrong.addAll(sourcesOf(bundle, Pattern.compile("implements [^{]*\\bBundleActivator\\b|\\bstatic \\w+ get(Default|Instance)\\(\\)")));
        }
        assertEquals(List.of(), wrong);
    }

    /** The bundle's classes, without its tests, in which the pattern is found. */
    private static List<String> sourcesOf(String bundle, Pattern pattern) throws IOException {
        Path folder = Seeds.root().resolve("bundles").resolve(OURS + bundle).resolve("src");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
                if (pattern.matcher(Files.readString(file)).find()) {
                    found.add(bundle + ": " + folder.relativize(file));
                }
            }
        }
        return found;
    }
}
