package org.muqabala.translation.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;
import org.muqabala.translation.exchange.ExchangeTexts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class TermTableTest {

    private static final TermTable TABLE = new TermTable(Locale.forLanguageTag("ar"), Locale.ENGLISH, PartOfSpeech.OTHER);

    @Property(tries = 300)
    void whateverATermIsItComesBack(@ForAll("words") String source, @ForAll @Size(min = 1, max = 4) List<@From("words") String> targets,
            @ForAll @Size(max = 3) List<@From("words") String> forbidden) throws IOException {
        Term term = new Term(source, targets, forbidden, PartOfSpeech.OTHER, source);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLE.write(List.of(term), out);
        assertEquals(List.of(term), TABLE.read(new ByteArrayInputStream(out.toByteArray())).terms());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("|\\'=+-@,;\"\nا b").ofMinLength(1).ofMaxLength(8).map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    @Test
    void columnsAreFoundByLanguageOrRole() throws IOException {
        Term truce = new Term("هدنة", List.of("truce", "lull"), List.of("armistice"), PartOfSpeech.NOUN, "of days");
        assertEquals(List.of(truce), read("ar,en,forbidden,part,note\nهدنة,truce | lull,armistice,noun,of days\n"));
        assertEquals(List.of(truce), read("note;part;forbidden;en-GB;x;ar\r\nof days;noun;armistice;truce|lull;;هدنة"));
        assertEquals(List.of(new Term("هدنة", "truce")), read("Source\tTarget\nهدنة\ttruce\n\n"));
        assertEquals(List.of(new Term("قال، نعم", "said \"yes\"")), read("ar,en\n\"قال، نعم\",\"said \"\"yes\"\"\"\n"));
    }

    @Test
    void rowsWithoutARenderingArePassedOver() throws IOException {
        ReadTerms read = TABLE.read(bytes("ar,en\nهدنة,\n,truce\nحرب,war\n", StandardCharsets.UTF_8));
        assertEquals(List.of(new Term("حرب", "war")), read.terms());
        assertEquals(2, read.passedOver());
    }

    @Test
    void otherEncodingsAreReadWhereTheirFirstBytesSaySo() throws IOException {
        assertEquals(1, TABLE.read(bytes("ar\ten\nهدنة\ttruce\n", StandardCharsets.UTF_16)).terms().size());
        assertEquals(1, TABLE.read(bytes("\uFEFFar\ten\nهدنة\ttruce\n", StandardCharsets.UTF_16LE)).terms().size());
        assertEquals(1, read("\uFEFFar,en\nهدنة,truce\n").size());
        assertEquals(Problem.OTHER_ENCODING, problem(bytes("ar,en\nهدنة,truce\n", Charset.forName("windows-1256"))));
    }

    @Test
    void whatIsNoTableIsToldInOneLine() throws IOException {
        assertEquals(Problem.NO_COLUMNS, problem(bytes("", StandardCharsets.UTF_8)));
        assertEquals(Problem.NO_COLUMNS, problem(bytes("a,b\n1,2\n", StandardCharsets.UTF_8)));
        assertEquals(Problem.NO_COLUMNS, problem(bytes("ar,fr\nهدنة,trêve\n", StandardCharsets.UTF_8)));
        assertEquals(Problem.OTHER_FORMAT, problem(bytes("ar,en\nهدنة," + "x".repeat(20_000), StandardCharsets.UTF_8)));
        assertEquals(Problem.OTHER_FORMAT, problem(bytes("ar,en\nهدنة" + ",x".repeat(1_000), StandardCharsets.UTF_8)));
        BrokenExchangeException open = assertThrows(BrokenExchangeException.class, () -> read("ar,en\nهدنة,truce\nحرب,\"war\n"));
        assertEquals("the quotation mark in line 3 is never closed; nothing was taken from it", new ExchangeTexts(Locale.ENGLISH)
                .text(open));
    }

    @Test
    void aTableWithoutEndIsBounded() {
        InputStream endless = new InputStream() {
            private final byte[] row = "\nا,b".getBytes(StandardCharsets.UTF_8);
            private final byte[] head = "ar,en".getBytes(StandardCharsets.UTF_8);
            private long at;

            @Override
            public int read() {
                long place = at++;
                return place < head.length ? head[(int) place] : row[(int) ((place - head.length) % row.length)] & 0xFF;
            }
        };
        assertEquals(Problem.TOO_MANY, assertThrows(BrokenExchangeException.class, () -> TABLE.read(endless)).problem());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<Term> terms = List.of(new Term("قال، \"نعم\"", List.of("said, \"yes\"", "a\nb"), List.of("no"), PartOfSpeech.VERB,
                "=1+1"), Term.name("=SUM(A1)", "-x"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLE.write(terms, out);
        assertEquals(terms, TABLE.read(new ByteArrayInputStream(out.toByteArray())).terms());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("'=SUM(A1),'-x"), out.toString(StandardCharsets.UTF_8));
    }

    private static List<Term> read(String table) throws IOException {
        return TABLE.read(bytes(table, StandardCharsets.UTF_8)).terms();
    }

    private static Problem problem(InputStream table) {
        return assertThrows(BrokenExchangeException.class, () -> TABLE.read(table)).problem();
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
