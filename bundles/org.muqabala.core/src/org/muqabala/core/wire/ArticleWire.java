package org.muqabala.core.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.BlockKind;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.LeftOut;
import org.muqabala.core.text.Origin;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.Source;
import org.muqabala.core.text.SourceComment;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.View;

/** An article on the wire. */
final class ArticleWire {

    /** Entries of a list; a book of a thousand pages has some 40 000 passages. */
    private static final int MOST_PASSAGES = 1 << 21;
    private static final int MOST_COMMENTS = 1 << 16;
    private static final int MOST_LEFT_OUT = 1 << 16;

    private ArticleWire() {
    }

    static void write(DataOutputStream out, Article article) throws IOException {
        Strings.write(out, article.name());
        Strings.write(out, article.text());
        writeList(out, article.blocks(), ArticleWire::writeBlock);
        writeReading(out, article.reading());
        Source source = article.source();
        writeList(out, source.origins(), ArticleWire::writeOrigin);
        writeFacts(out, source.facts());
        writeList(out, source.comments(), ArticleWire::writeComment);
        out.writeBoolean(source.trackedChanges());
        out.writeBoolean(source.tellsFurniture());
        writeList(out, source.leftOut(), ArticleWire::writeLeftOut);
    }

    /** @throws IOException if the stream ends, or what it holds is no article */
    static Article read(DataInputStream in) throws IOException {
        try {
            String name = Strings.read(in);
            String text = Strings.read(in);
            // no passage is empty, so there are no more of them than characters
            int passages = Math.min(text.length(), MOST_PASSAGES);
            List<Block> blocks = readList(in, passages, ArticleWire::readBlock);
            Reading reading = readReading(in);
            Source source = new Source(readList(in, passages, ArticleWire::readOrigin), readFacts(in),
                    readList(in, MOST_COMMENTS, ArticleWire::readComment), in.readBoolean(), in.readBoolean(),
                    readList(in, MOST_LEFT_OUT, ArticleWire::readLeftOut));
            requireInside(text, blocks, source);
            return new Article(name, text, blocks, reading, source);
        } catch (IllegalArgumentException e) {
            throw new IOException("no article: " + e.getMessage(), e);
        }
    }

    private static void requireInside(String text, List<Block> blocks, Source source) throws IOException {
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().isEmpty()) {
                throw new IOException("blocks that overlap");
            }
            end = block.span().end();
        }
        int origins = source.origins().stream().mapToInt(origin -> origin.span().end()).max().orElse(0);
        int comments = source.comments().stream().mapToInt(comment -> comment.span().end()).max().orElse(0);
        if (Math.max(end, Math.max(origins, comments)) > text.length()) {
            throw new IOException("places behind the end of the text");
        }
    }

    private static void writeSpan(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span readSpan(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static void writeBlock(DataOutputStream out, Block block) throws IOException {
        writeSpan(out, block.span());
        out.writeByte(block.kind().ordinal());
    }

    private static Block readBlock(DataInputStream in) throws IOException {
        return new Block(readSpan(in), Strings.choice(BlockKind.values(), in.readByte()));
    }

    private static void writeReading(DataOutputStream out, Reading reading) throws IOException {
        Strings.write(out, reading.importer());
        Strings.write(out, reading.version());
        Strings.write(out, reading.charset());
        out.writeDouble(reading.charsetConfidence());
        out.writeByte(reading.view().ordinal());
        Strings.write(out, reading.sha256());
    }

    private static Reading readReading(DataInputStream in) throws IOException {
        return new Reading(Strings.read(in), Strings.read(in), Strings.read(in), in.readDouble(), Strings.choice(View.values(), in.readByte()),
                Strings.read(in));
    }

    private static void writeOrigin(DataOutputStream out, Origin origin) throws IOException {
        writeSpan(out, origin.span());
        out.writeInt(origin.page());
        out.writeInt(origin.paragraph());
    }

    private static Origin readOrigin(DataInputStream in) throws IOException {
        return new Origin(readSpan(in), in.readInt(), in.readInt());
    }

    private static void writeFacts(DataOutputStream out, Facts facts) throws IOException {
        for (String fact : List.of(facts.headline(), facts.dateline(), facts.date(), facts.source(), facts.language())) {
            Strings.write(out, fact);
        }
    }

    private static Facts readFacts(DataInputStream in) throws IOException {
        return new Facts(Strings.read(in), Strings.read(in), Strings.read(in), Strings.read(in), Strings.read(in));
    }

    private static void writeComment(DataOutputStream out, SourceComment comment) throws IOException {
        writeSpan(out, comment.span());
        Strings.write(out, comment.author());
        Strings.write(out, comment.date());
        Strings.write(out, comment.text());
        out.writeInt(comment.parent());
        out.writeBoolean(comment.resolved());
        Strings.write(out, comment.id());
    }

    private static SourceComment readComment(DataInputStream in) throws IOException {
        return new SourceComment(readSpan(in), Strings.read(in), Strings.read(in), Strings.read(in), in.readInt(), in.readBoolean(),
                Strings.read(in));
    }

    private static void writeLeftOut(DataOutputStream out, LeftOut part) throws IOException {
        out.writeByte(part.kind().ordinal());
        Strings.write(out, part.name());
    }

    private static LeftOut readLeftOut(DataInputStream in) throws IOException {
        return new LeftOut(Strings.choice(LeftOut.Kind.values(), in.readByte()), Strings.read(in));
    }

    /** Writes one entry of a list. */
    private interface Writer<T> {
        void write(DataOutputStream out, T entry) throws IOException;
    }

    /** Reads one entry of a list. */
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> void writeList(DataOutputStream out, List<T> entries, Writer<T> writer) throws IOException {
        out.writeInt(entries.size());
        for (T entry : entries) {
            writer.write(out, entry);
        }
    }

    private static <T> List<T> readList(DataInputStream in, int most, Reader<T> reader) throws IOException {
        int count = Strings.count(in, most);
        List<T> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(reader.read(in));
        }
        return entries;
    }
}
