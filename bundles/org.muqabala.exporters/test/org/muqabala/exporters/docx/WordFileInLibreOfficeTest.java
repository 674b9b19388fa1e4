package org.muqabala.exporters.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.exporters.SeedReview;
import org.muqabala.testkit.Seeds;
import org.muqabala.testkit.Story;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * LibreOffice rejects all changes and has A, accepts them and has B, word for word and paragraph for paragraph, in seeds, stories and texts
 * with random edits; it sees every comment and every changed word. Skipped where there is no LibreOffice that Python can speak to.
 */
class WordFileInLibreOfficeTest {

    private static final int RANDOM = Boolean.getBoolean("muqabala.long") ? 60 : 6;
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String SUMMARY = "Summary of the review";

    @TempDir
    private static Path folder;

    private static final Map<String, Review> REVIEWS = new LinkedHashMap<>();
    private static JsonObject seen;

    @BeforeAll
    static void askLibreOffice() throws IOException {
        assumeTrue(LibreOffice.isThere(), "libreoffice-writer-nogui and python3-uno are not installed");
        REVIEWS.put("annotated", SeedReview.full());
        add("000-001", Seeds.text("000"), Seeds.text("001"));
        Story.names().stream().map(Story::ofFolder).forEach(story -> add(story.name(), story.a(), story.b()));
        String[][] pairs = EditedTexts.PAIRS;
        for (int i = 0; i < pairs.length; i++) {
            add("pair" + i, pairs[i][0], pairs[i][1]);
        }
        for (int i = 0; i < RANDOM; i++) {
            String text = EditedTexts.some(Seeds.text(Seeds.ALL.get(i % Seeds.ALL.size())));
            add("random" + i, text, EditedTexts.edited(text, i));
        }
        Path judged = Files.createDirectories(folder.resolve("judged"));
        for (Map.Entry<String, Review> review : REVIEWS.entrySet()) {
            Files.write(judged.resolve(review.getKey() + ".docx"), withoutComments(bytes(review.getValue())));
        }
        LibreOffice.judge(judged);
        Path annotated = folder.resolve("annotated.docx");
        Files.write(annotated, bytes(REVIEWS.get("annotated")));
        LibreOffice.office("look", annotated, folder.resolve("seen.json"));
        seen = JsonParser.parseString(Files.readString(folder.resolve("seen.json"))).getAsJsonObject();
    }

    private static void add(String name, String a, String b) {
        REVIEWS.put(name, new Review(new Collator(Profile.NEWS).compare(Article.typed("a", a), Article.typed("b", b), Progress.NONE), "news", List.of()));
    }

    private static byte[] bytes(Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordFile(review, "Muqabala", NOON, Changes.ALL, Locale.ENGLISH).write(out, Progress.NONE);
        return out.toByteArray();
    }

    /** A LibreOffice without its graphical part cannot show comments beside a text whose changes it accepts. */
    private static byte[] withoutComments(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file)); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write(part.replaceAll("<w:commentRange(Start|End)[^>]*/>", "")
                        .replaceAll("<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference[^>]*/></w:r>", "")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void allChangesAcceptedItIsB() throws IOException {
        assertEquals(List.of(), differences(Side.B, "final"));
    }

    @Test
    void allChangesRejectedItIsA() throws IOException {
        assertEquals(List.of(), differences(Side.A, "original"));
    }

    private static List<String> differences(Side side, String view) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, Review> review : REVIEWS.entrySet()) {
            List<String> wanted = lines(review.getValue().comparison().article(side).text());
            List<String> all = lines(Files.readString(folder.resolve("judged").resolve(review.getKey() + ".docx." + view + ".txt")));
            List<String> judged = all.subList(0, all.indexOf(SUMMARY));
            int at = Arrays.mismatch(wanted.toArray(), judged.toArray());
            if (at >= 0) {
                differences.add(review.getKey() + " paragraph " + at + ": wanted " + from(wanted, at) + ", LibreOffice " + from(judged, at));
            }
        }
        return differences;
    }

    private static List<String> from(List<String> lines, int at) {
        return lines.subList(Math.min(at, lines.size()), Math.min(at + 2, lines.size()));
    }

    /** The paragraphs that hold words, without regard to how wide their spaces are. */
    private static List<String> lines(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).lines().map(line -> line.strip().replaceAll("\\s+", " ")).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void everyCommentIsSeenWithItsAuthorAndItsState() {
        Review review = REVIEWS.get("annotated");
        Map<String, Integer> wanted = new TreeMap<>();
        review.annotations().stream().filter(annotation -> !annotation.isOrphan()).forEach(annotation -> {
            boolean done = annotation.state().isDecided();
            wanted.merge(annotation.author() + " " + done, 1, Integer::sum);
            annotation.replies().forEach(reply -> wanted.merge(reply.author() + " " + done, 1, Integer::sum));
        });
        Map<String, Integer> comments = new TreeMap<>();
        seen.getAsJsonArray("comments").forEach(each -> comments.merge(each.getAsJsonObject().get("author").getAsString() + " "
                + each.getAsJsonObject().get("resolved").getAsBoolean(), 1, Integer::sum));
        assertEquals(wanted, comments);
    }

    @Test
    void commentsStandOnTheirWords() {
        Review review = REVIEWS.get("annotated");
        List<String> quotes = review.annotations().stream().filter(annotation -> annotation.places().size() == 1)
                .map(annotation -> annotation.places().getFirst().quote()).filter(quote -> !quote.isBlank()).map(String::strip).toList();
        List<String> words = new ArrayList<>();
        seen.getAsJsonArray("comments").forEach(each -> words.add(each.getAsJsonObject().get("words").getAsString().strip()));
        assertTrue(quotes.size() > 10);
        for (String quote : quotes) {
            assertTrue(words.stream().anyMatch(each -> holdsBetweenItsEnds(each, quote)), quote);
        }
    }

    /** Whether the range has the letters of the quote from its first to its last one; between them may stand what was deleted there. */
    private static boolean holdsBetweenItsEnds(String range, String quote) {
        int at = 0;
        for (int i = 0; i < range.length() && at < quote.length(); i++) {
            at += range.charAt(i) == quote.charAt(at) ? 1 : 0;
        }
        return at == quote.length() && range.charAt(0) == quote.charAt(0) && range.charAt(range.length() - 1) == quote.charAt(at - 1);
    }

    @Test
    void everyChangedWordIsSeenAsChanged() {
        Review review = REVIEWS.get("annotated");
        List<Piece> pieces = MergedText.of(review.comparison(), Ledger.of(review.comparison()), Changes.ALL);
        assertEquals(letters(pieces, change -> change.isInB() && !change.isInA()), letters(seen.get("inserted").getAsString()));
        assertEquals(letters(pieces, change -> change.isInA() && !change.isInB()), letters(seen.get("deleted").getAsString()));
    }

    private static String letters(List<Piece> pieces, Predicate<Change> told) {
        return letters(pieces.stream().filter(piece -> told.test(piece.change())).map(Piece::text).collect(Collectors.joining()));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00A0]", "");
    }

    @Test
    void isPaintedToBeLookedAt() throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
        LibreOffice.paint(folder.resolve("annotated.docx"), pictures.toAbsolutePath(), "export-docx");
        assertTrue(Files.size(pictures.resolve("export-docx.png")) > 10_000);
    }
}
