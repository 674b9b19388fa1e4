package org.muqabala.exporters.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.SeedReview;
import org.muqabala.testkit.Judge;
import org.w3c.dom.Element;

/** OmegaT, where it is installed (Debian: {@code omegat}), opens the XLIFF 1.2 that goes out and fills it from the memory that goes out. */
class OmegaTTest {

    private static final String PROJECT = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <omegat><project version="1.0">
            <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
            <glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
            <source_lang>ar</source_lang><target_lang>en</target_lang>
            <source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok><target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
            <sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
            </project></omegat>
            """;

    @TempDir
    private Path project;

    @Test
    void fillsWhatIsNotTranslatedFromTheMemory() throws Exception {
        assumeTrue(isInstalled(), "OmegaT is not installed (Debian: apt install omegat)");
        Review translated = SeedReview.full();
        Review fresh = new Review(translated.comparison(), translated.profileId(), List.of());
        for (String folder : List.of("source", "target", "tm/auto", "glossary", "dictionary", "omegat")) {
            Files.createDirectories(project.resolve(folder));
        }
        Files.writeString(project.resolve("omegat.project"), PROJECT);
        Files.write(project.resolve("source/story.xlf"), Xliff1DocumentTest.bytes(fresh, Locale.ENGLISH));
        Files.write(project.resolve("tm/auto/memory.tmx"), TmxDocumentTest.bytes(translated));
        translate();
        Map<String, String> expected = new HashMap<>();
        for (SourceUnit unit : SourceUnits.of(translated, Optional.empty()).units()) {
            String source = unit.span().of(translated.comparison().b().text());
            expected.put(source, unit.translation().map(translation -> translation.text()).orElse(source));
        }
        Map<String, String> filled = new HashMap<>();
        for (Element unit : XmlJudge.elements(XmlJudge.tree(Files.readAllBytes(project.resolve("target/story.xlf"))), "trans-unit")) {
            filled.put(content(unit, "source"), content(unit, "target"));
        }
        assertEquals(expected, filled);
        Returned returned = new TranslationReturns(fresh, List.of(), SeedReview.BEGUN, new Labels(Locale.ENGLISH))
                .xliff(Files.readAllBytes(project.resolve("target/story.xlf")), Progress.NONE);
        assertEquals(expected.entrySet().stream().filter(entry -> !entry.getKey().equals(entry.getValue())).map(Map.Entry::getValue).sorted().toList(),
                returned.items().stream().map(item -> ((Returned.Translated) item).target()).sorted().toList());
        assertTrue(expected.entrySet().stream().filter(entry -> !entry.getKey().equals(entry.getValue())).count() > 5);
    }

    private static String content(Element unit, String name) {
        return unit.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    private void translate() throws IOException, InterruptedException {
        Path log = project.resolve("log.txt");
        Process process = new ProcessBuilder("omegat", project.toString(), "--mode=console-translate", "--config-dir=" + project.resolve("config"))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "OmegaT does not come to an end");
        assertEquals(0, process.exitValue(), Files.readString(log));
    }

    private static boolean isInstalled() {
        return Judge.isThere(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "omegat"))),
                "omegat");
    }
}
