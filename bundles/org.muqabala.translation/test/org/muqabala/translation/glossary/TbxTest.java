package org.muqabala.translation.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.Progress;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** Term bases of ISO 30042, in and out. */
class TbxTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Term TRUCE = new Term("هدنة", List.of("truce"), List.of("armistice"), PartOfSpeech.NOUN, "of days");

    @TempDir
    Path folder;

    @Test
    void readsTheFormOf2008() throws IOException {
        assertEquals(List.of(TRUCE), read("""
                <martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
                <termEntry id="t1"><descrip type="definition">of days</descrip>
                <langSet xml:lang="ar"><tig><term>هدنة</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
                <langSet xml:lang="en-GB"><ntig><termGrp><term>truce</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
                <tig><term>armistice</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
                </termEntry></body></text></martif>"""));
    }

    @Test
    void readsTheFormOf2019WithDataCategoriesAsAttributes() throws IOException {
        assertEquals(List.of(TRUCE), read(tbx("dca", """
                <conceptEntry id="c1"><note>of days</note><langSec xml:lang="ar"><termSec><term>هدنة</term><termNote type="partOfSpeech">noun</termNote></termSec></langSec>
                <langSec xml:lang="en"><termSec><term>truce</term></termSec>
                <termSec><term>armistice</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec></conceptEntry>""")));
    }

    @Test
    void readsTheFormOf2019WithDataCategoriesAsElements() throws IOException {
        assertEquals(List.of(TRUCE), read(tbx("dct", """
                <conceptEntry id="c1" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><basic:definition>of days</basic:definition>
                <langSec xml:lang="ar"><termSec><term>هدنة</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
                <langSec xml:lang="en"><termSec><term>truce</term></termSec>
                <termSec><term>armistice</term><min:administrativeStatus>notRecommended</min:administrativeStatus></termSec></langSec></conceptEntry>""")));
    }

    @Test
    void everyNameOfAConceptIsATerm() throws IOException {
        ReadTerms read = new TbxReader(file(tbx("dca", "<conceptEntry id=\"c1\">" + section("ar", "داعش", "تنظيم الدولة")
                + section("en", "Daesh", "IS") + "</conceptEntry><conceptEntry>"
                + section("fr", "paix") + "</conceptEntry>"), StandardCharsets.UTF_8), ARABIC, Locale.ENGLISH, Progress.NONE)
                        .read();
        assertEquals(List.of("داعش=[Daesh, IS]", "تنظيم الدولة=[Daesh, IS]"), read.terms().stream()
                .map(term -> term.source() + "=" + term.targets()).toList());
        assertEquals(1, read.passedOver());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Glossary glossary = new Glossary(ARABIC, Locale.ENGLISH, List.of(TRUCE, Term.name("لافروف", "Lavrov"),
                new Term("<&>\u0001", List.of("a", "b"), List.of(), PartOfSpeech.OTHER, "")));
        Path file = folder.resolve("out.tbx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new TbxWriter().write(glossary, out);
        }
        List<Term> read = new TbxReader(file, ARABIC, Locale.ENGLISH, Progress.NONE).read().terms();
        assertEquals(glossary.terms().subList(0, 2), read.subList(0, 2));
        assertEquals("<&>", read.get(2).source());
    }

    @Test
    void neverResolvesEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        assertEquals(Problem.NOT_WELL_FORMED, problem("<!DOCTYPE tbx [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + tbx("dca", "<conceptEntry>" + section("ar", "&e;") + "</conceptEntry>")));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE tbx [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        assertEquals(Problem.NOT_WELL_FORMED, problem(laughs + "]>"
                + tbx("dca", "<conceptEntry>" + section("ar", "&a29;") + "</conceptEntry>")));
    }

    @Test
    void brokenFilesAreTold() throws IOException {
        assertEquals(Problem.NOT_WELL_FORMED, problem("<tbx><text><body><conceptEntry>"));
        assertEquals(Problem.NOT_WELL_FORMED, problem(""));
        assertEquals(Problem.OTHER_FORMAT, problem("<tmx/>"));
        assertEquals(Problem.TOO_DEEP, problem("<tbx>" + "<x>".repeat(100) + "</x>".repeat(100) + "</tbx>"));
        Path lying = file("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + tbx("dca", "<conceptEntry>" + section("ar", "هدنة") + "</conceptEntry>"), Charset.forName("windows-1256"));
        assertEquals(Problem.OTHER_ENCODING, assertThrows(BrokenExchangeException.class,
                () -> new TbxReader(lying, ARABIC, Locale.ENGLISH, Progress.NONE).read()).problem());
    }

    @Test
    void hugeOnesAreReadAsAStreamAndTermsFarTooLongAreNone() throws IOException {
        Path file = folder.resolve("huge.tbx");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<tbx><text><body><conceptEntry>" + section("ar", "x") + "<langSec xml:lang=\"en\"><termSec><term>");
            for (int i = 0; i < 200_000; i++) {
                out.write("a term that does not end and does not end ");
            }
            out.write("</term></termSec></langSec></conceptEntry><conceptEntry>" + section("ar", "هدنة") + section("en", "truce")
                    + "</conceptEntry></body></text></tbx>");
        }
        ReadTerms read = new TbxReader(file, ARABIC, Locale.ENGLISH, Progress.NONE).read();
        assertEquals(List.of(new Term("هدنة", "truce")), read.terms());
        assertEquals(1, read.passedOver());
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void worked(double share) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Path file = file(tbx("dca", "<conceptEntry>" + section("ar", "هدنة") + section("en", "truce") + "</conceptEntry>"),
                StandardCharsets.UTF_8);
        assertThrows(CancellationException.class, () -> new TbxReader(file, ARABIC, Locale.ENGLISH, cancelled).read());
    }

    private static String tbx(String style, String entries) {
        return "<tbx type=\"TBX-Basic\" style=\"" + style
                + "\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>"
                + entries + "</body></text></tbx>";
    }

    private static String section(String language, String... terms) {
        StringBuilder section = new StringBuilder("<langSec xml:lang=\"" + language + "\">");
        for (String term : terms) {
            section.append("<termSec><term>").append(term).append("</term></termSec>");
        }
        return section + "</langSec>";
    }

    private Problem problem(String content) {
        return assertThrows(BrokenExchangeException.class, () -> read(content)).problem();
    }

    private List<Term> read(String content) throws IOException {
        return new TbxReader(file(content, StandardCharsets.UTF_8), ARABIC, Locale.ENGLISH, Progress.NONE).read().terms();
    }

    private Path file(String content, Charset charset) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "terms", ".tbx"), content, charset);
    }
}
