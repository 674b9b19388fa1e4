package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;

/** Whoever copies the text out of the pages gets the words back in their order; by two programs of others. Also takes the pictures. */
class PdfTextTest {

    private static final double FLOOR = 0.99;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int A4_WIDTH = 595;
    private static final int HEAD = 62;
    private static final int BODY = 728;

    /** Words with all their marks, ligatures, brackets, numbers, other scripts, an address. */
    private static final String MARKED = """
            إِنَّ الْحَمْدَ لِلَّهِ نَحْمَدُهُ وَنَسْتَعِينُهُ وَنَسْتَغْفِرُهُ
            قَالَ وَزِيرُ الْخَارِجِيَّةِ الرُّوسِيُّ سِيرْغِي لَافْرُوفُ إِنَّهُ تَمَّ الِاتِّفَاقُ عَلَى عَقْدِ مُؤْتَمَرٍ جَدِيدٍ حَوْلَ سُورِيَّةَ، وَأَضَافَ أَنَّ الْمُحَادَثَاتِ انْتَهَتْ.
            وبلغ العدد (12) شخصا [انظر ص 5] بنسبة 12,5٪ في ٢٥ كانون الأول ٢٠١٣ لدى شركة Gazprom Export الروسية.
            المصدر على الشبكة https://example.org/news/2013/item?id=42 وقال "نعم" ثم «لا».
            بحث لجنة الحجاج لمجلس الأمة محمد لإلى الأمم والإسلام
            """;

    @TempDir
    Path folder;

    private static Stream<Arguments> fontsAndLanguages() {
        assumeTrue(!ArabicFonts.judged().isEmpty(), "neither Amiri nor Noto Naskh Arabic on this machine");
        return ArabicFonts.judged().stream().flatMap(font -> Stream.of("en", "ar").map(language -> Arguments.of(font, language)));
    }

    @ParameterizedTest
    @MethodSource("fontsAndLanguages")
    void pdfBoxReadsEveryWordInItsOrder(String font, String language) throws IOException {
        for (Review review : List.of(SeedReview.full(), marked())) {
            List<String> words = words(stripped(write(review, font, language)));
            for (Side side : Side.values()) {
                assertFound(words(review.comparison().article(side).text()), words, FLOOR, font + " " + side);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fontsAndLanguages")
    void popplerReadsEveryWordOfEachColumnInItsOrder(String font, String language) throws Exception {
        assumeTrue(Poppler.isThere(), "no pdftotext on this machine (Debian: poppler-utils)");
        for (Review review : List.of(SeedReview.full(), marked())) {
            Path file = Files.write(folder.resolve("review.pdf"), write(review, font, language));
            for (Side side : Side.values()) {
                boolean left = side == Side.A != language.equals("ar");
                List<String> words = words(Poppler.text(file, left ? 0 : A4_WIDTH / 2, HEAD, A4_WIDTH / 2, BODY));
                assertFound(words(review.comparison().article(side).text()), words, FLOOR, font + " " + side);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fontsAndLanguages")
    void thePagesAreThereToBeLookedAt(String font, String language) throws Exception {
        assumeTrue(Poppler.isThere(), "no pdftoppm on this machine (Debian: poppler-utils)");
        String name = "pdf-" + font.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + language;
        assertTrue(Files.size(Poppler.picture(Files.write(folder.resolve("review.pdf"), write(SeedReview.full(), font, language)), 1, name)) > 20_000);
        assertTrue(Files.size(Poppler.picture(Files.write(folder.resolve("marked.pdf"), write(marked(), font, language)), 1, name + "-marks")) > 20_000);
    }

    /** More Arabic than the English of its headings: pdftotext gives every page the direction of most of its letters. */
    private static Review marked() {
        String text = MARKED.repeat(4);
        return new Review(SeedReview.compare(text, text.replace("انْتَهَتْ", "بَدَأَتْ").replace("(12)", "(21)").replace("الْمُحَادَثَاتِ", "الْمُفَاوَضَاتِ")), "news", List.of());
    }

    private static byte[] write(Review review, String font, String language) throws IOException {
        return PdfExporterTest.write(review, Locale.forLanguageTag(language), Map.of("font", font), new ArrayList<>());
    }

    private static String stripped(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Direction controls end words: pdftotext sets them around every run, and then sets no space. */
    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void assertFound(List<String> wanted, List<String> found, double floor, String what) {
        int common = longestCommon(wanted, found.subList(0, Math.min(found.size(), 4 * wanted.size() + 400)));
        assertTrue(common >= floor * wanted.size(), what + ": " + common + " of " + wanted.size());
    }

    private static int longestCommon(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }
}
