package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Span;

class PdfExporterTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    @BeforeAll
    static void needsAFont() {
        assumeTrue(ArabicFonts.areThere(), "no Arabic font on this machine");
    }

    @Test
    void noEntryOfTheLegendIsBrokenAtTheEndOfALine() throws IOException {
        try (PDDocument document = open(SeedReview.full(), Locale.ENGLISH, Map.of("paper", "letter"))) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            List<String> lines = first.getText(document).replace('\u00A0', ' ').lines().toList();
            for (String entry : List.of("here the other version has more", "only in the older", "only in the newer", "\u21C5 moved")) {
                assertTrue(lines.stream().anyMatch(line -> line.contains(entry) && !line.contains("24")), entry + " in " + lines);
            }
        }
    }

    @Test
    void isTaggedInTheLanguageOfItsHeadings() throws IOException {
        try (PDDocument document = open(SeedReview.full(), ARABIC, Map.of())) {
            assertEquals("ar", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            List<String> types = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot().getKids(), types);
            for (String type : List.of("Document", "H1", "H2", "H3", "Table", "TR", "TH", "TD", "P", "Sect")) {
                assertTrue(types.contains(type), type);
            }
        }
    }

    @Test
    void everyTextIsTaggedInItsOwnLanguage() throws IOException {
        String persian = "وزیر گفت امروز باران می‌بارد\nReuters said so today\n";
        Review review = new Review(new Collator(Profile.NEWS).compare(PageLanguageTest.in("fa", persian), PageLanguageTest.in("fa", persian.replace("امروز", "فردا")),
                Progress.NONE), "news", List.of());
        try (PDDocument document = open(review, Locale.ENGLISH, Map.of())) {
            Set<String> languages = new TreeSet<>();
            languages(document.getDocumentCatalog().getStructureTreeRoot().getKids(), languages);
            assertEquals(Set.of("en", "fa"), languages);
        }
    }

    private static void languages(List<Object> kids, Set<String> languages) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) {
                    languages.add(element.getLanguage());
                }
                languages(element.getKids(), languages);
            }
        }
    }

    private static void collect(List<Object> kids, List<String> types) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element.getKids(), types);
            }
        }
    }

    @Test
    void everyPageKnowsThePartsThatItHolds() throws IOException {
        try (PDDocument document = open(SeedReview.full(), ARABIC, Map.of())) {
            Map<Integer, ?> parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers();
            assertEquals(document.getNumberOfPages(), parents.size());
            for (PDPage page : document.getPages()) {
                assertTrue(parents.containsKey(page.getStructParents()));
            }
        }
    }

    @Test
    void saysItsTitleInBothPlaces() throws IOException {
        try (PDDocument document = open(SeedReview.full(), Locale.ENGLISH, Map.of())) {
            String title = "001_fd6374bc9efb6c4a.txt read against 004_2b253ddbeb189967.txt";
            assertEquals(title, document.getDocumentInformation().getTitle());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains(">" + title + "<"), xmp);
            assertEquals(NOON, document.getDocumentInformation().getCreationDate().toInstant());
        }
    }

    @Test
    void embedsEveryFontInPart() throws IOException {
        try (PDDocument document = open(SeedReview.full(), ARABIC, Map.of())) {
            int fonts = 0;
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                fonts++;
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void bookmarksItsPartsAndEveryAnnotation() throws IOException {
        try (PDDocument document = open(SeedReview.full(), Locale.ENGLISH, Map.of())) {
            List<String> parts = titles(document.getDocumentCatalog().getDocumentOutline());
            assertEquals(List.of("The two versions", "Annotations", "Annotations without a place", "Every divergence"), parts);
            int annotations = 0;
            for (PDOutlineItem part : document.getDocumentCatalog().getDocumentOutline().children()) {
                annotations += titles(part).size();
            }
            assertEquals(SeedReview.ANNOTATIONS, annotations);
        }
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        node.children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    @Test
    void everyNumberLeadsSomewhere() throws IOException {
        try (PDDocument document = open(SeedReview.full(), Locale.ENGLISH, Map.of())) {
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation link : page.getAnnotations()) {
                    assertFalse(link.getCOSObject().getCOSArray(COSName.DEST).toList().isEmpty());
                    links++;
                }
            }
            assertTrue(links > 2 * SeedReview.ANNOTATIONS, links + " links");
        }
    }

    @Test
    void fitsThePaperThatIsWanted() throws IOException {
        assertEquals(List.of(595, 842), size(Map.of()));
        assertEquals(List.of(612, 792), size(Map.of("paper", "letter")));
        assertEquals(List.of(842, 595), size(Map.of("landscape", "")));
    }

    private List<Integer> size(Map<String, String> values) throws IOException {
        try (PDDocument document = open(SeedReview.silent(), Locale.ENGLISH, values)) {
            return List.of(Math.round(document.getPage(0).getMediaBox().getWidth()), Math.round(document.getPage(0).getMediaBox().getHeight()));
        }
    }

    @Test
    void numbersItsPages() throws IOException {
        try (PDDocument document = open(SeedReview.full(), Locale.ENGLISH, Map.of())) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            assertTrue(last.getText(document).contains("Page " + document.getNumberOfPages() + " of " + document.getNumberOfPages()));
        }
    }

    @Test
    void saysInOneLineThatThereIsNoFont() {
        IOException none = assertThrows(IOException.class,
                () -> new PdfExporter(List.of(folder)).write(SeedReview.silent(), ExportSettings.usual(Locale.ENGLISH, NOON), new ByteArrayOutputStream(), Progress.NONE));
        assertTrue(none.getMessage().startsWith("No font with Arabic letters"), none.getMessage());
        assertFalse(none.getMessage().contains("\n"));
    }

    @Test
    void saysInOneLineThatTheFontIsNotThere() {
        IOException none = assertThrows(IOException.class, () -> write(SeedReview.silent(), ARABIC, Map.of("font", "No Such Font"), new ArrayList<>()));
        assertTrue(none.getMessage().contains("No Such Font"), none.getMessage());
    }

    @Test
    void tellsWhichCharactersNoFontHas() throws IOException {
        Review plain = SeedReview.silent();
        Annotation annotation = new Annotation("n1", AnnotationKind.NOTE, List.of(Anchor.of(Side.B, new Span(0, 3), plain.comparison().b().text())), "",
                "حرف \uDB84\uDE34 لا خط له", "desk", NOON, NOON);
        List<String> left = new ArrayList<>();
        write(new Review(plain.comparison(), plain.profileId(), List.of(annotation)), Locale.ENGLISH, Map.of(), left);
        assertEquals(1, left.size());
        assertTrue(left.getFirst().contains("U+F1234") && left.getFirst().contains("one character"), left.getFirst());
        List<String> none = new ArrayList<>();
        write(plain, Locale.ENGLISH, Map.of(), none);
        assertEquals(List.of(), none);
    }

    private static PDDocument open(Review review, Locale locale, Map<String, String> values) throws IOException {
        return Loader.loadPDF(write(review, locale, values, new ArrayList<>()));
    }

    static byte[] write(Review review, Locale locale, Map<String, String> values, List<String> left) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        left.addAll(new PdfExporter().write(review, new ExportSettings(locale, NOON, values), out, Progress.NONE));
        return out.toByteArray();
    }
}
