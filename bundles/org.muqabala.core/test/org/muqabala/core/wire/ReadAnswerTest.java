package org.muqabala.core.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.BlockKind;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.Origin;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.Source;
import org.muqabala.core.text.SourceComment;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.View;

/** What goes in at one end of the pipe comes out at the other; what was tampered with comes out as an error. */
class ReadAnswerTest {

    private static final Article ARTICLE = new Article("خبر.docx", "عنوان 😀\nمتن النص", List.of(new Block(new Span(0, 8), BlockKind.HEADLINE),
            new Block(new Span(9, 17), BlockKind.LEAD)), new Reading("docx", "1.2", "windows-1256", 0.75, View.ORIGINAL, "ab"),
            new Source(List.of(new Origin(new Span(0, 8), 1, 1), new Origin(new Span(9, 17), 2, 3)),
                    new Facts("عنوان", "موسكو", "2013-12-17", "رويترز", "ar"),
                    List.of(new SourceComment(new Span(9, 12), "سمر", "2013-12-17T10:00:00Z", "متى؟\nوأين؟", -1, false),
                            new SourceComment(new Span(9, 12), "", "", "أمس", 0, true)),
                    true, true));

    @Test
    void anArticleArrivesAsItWasSent() throws IOException {
        assertEquals(new ReadAnswer.Read(ARTICLE), read(bytes(new ReadAnswer.Read(ARTICLE))));
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void aRefusalArrivesAsItWasSent(Problem problem) throws IOException {
        ReadAnswer refused = new ReadAnswer.Refused(problem, "مقطوع");
        assertEquals(refused, read(bytes(refused)));
    }

    @Test
    void aRequestArrivesAsItWasSent() throws IOException {
        for (ReadRequest request : List.of(new ReadRequest("خبر.doc", ReadingOptions.usual(), 7),
                new ReadRequest("", new ReadingOptions(Optional.of(""), View.ORIGINAL), 0))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            request.write(new DataOutputStream(out));
            assertEquals(request, ReadRequest.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray()))));
        }
    }

    @Test
    void anAnswerThatIsCutOffIsAnErrorAtEveryPlace() throws IOException {
        byte[] whole = bytes(new ReadAnswer.Read(ARTICLE));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> read(cut));
        }
    }

    @Test
    void anAnswerThatWasTamperedWithIsAnArticleOrAnError() throws IOException {
        byte[] whole = bytes(new ReadAnswer.Read(ARTICLE));
        Random random = new Random(4);
        int articles = 0;
        for (int run = 0; run < 20_000; run++) {
            byte[] spoilt = whole.clone();
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            try {
                if (read(spoilt) instanceof ReadAnswer.Read(Article article)) {
                    article.blocks().forEach(block -> block.span().of(article.text()));
                    articles++;
                }
            } catch (IOException e) {
                // said, not suffered
            }
        }
        assertEquals(true, articles > 0, "some bytes are letters");
    }

    @Test
    void aListThatPromisesMoreThanTheTextHoldsIsAnErrorBeforeItIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream lie = new DataOutputStream(out);
        lie.writeBoolean(true);
        Strings.write(lie, "a.docx");
        Strings.write(lie, "text");
        lie.writeInt(5);
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
        String said = assertThrows(IOException.class, () -> ReadAnswer.read(new DataInputStream(in))).getMessage();
        assertEquals("a length of 5", said);
    }

    @Test
    void anAnswerEndsWithItsBudget() throws IOException {
        byte[] whole = bytes(new ReadAnswer.Read(ARTICLE));
        try (Budget enough = new Budget(new ByteArrayInputStream(whole), whole.length)) {
            assertEquals(new ReadAnswer.Read(ARTICLE), ReadAnswer.read(new DataInputStream(enough)));
        }
        try (Budget tooLittle = new Budget(new ByteArrayInputStream(whole), whole.length - 1)) {
            assertThrows(IOException.class, () -> ReadAnswer.read(new DataInputStream(tooLittle)));
        }
    }

    @Test
    void anAnswerThatDoesNotEndIsGivenUp() throws IOException {
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                // an article whose name and text are 80 MB long each: true, then 0x05000000 and that many letters, over and over
                long place = at++ - 1;
                long inString = place % ((5 << 24) + 4);
                return place < 0 || inString == 0 ? 5 : inString < 4 ? 0 : 'a';
            }
        };
        String said = assertThrows(IOException.class, () -> ReadAnswer.read(new DataInputStream(endless))).getMessage();
        assertEquals("an answer that does not end", said);
    }

    private static byte[] bytes(ReadAnswer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static ReadAnswer read(byte[] bytes) throws IOException {
        return ReadAnswer.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
