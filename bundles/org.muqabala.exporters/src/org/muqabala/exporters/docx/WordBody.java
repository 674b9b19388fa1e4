package org.muqabala.exporters.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.BlockKind;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.xml.XmlWriter;
import org.muqabala.exporters.docx.WordXml.Look;
import org.muqabala.exporters.docx.WordXml.RunLook;

/** Writes the merged text as paragraphs with tracked changes, the ranges of comments around their words. */
final class WordBody {

    private final WordXml word;
    private final XmlWriter xml;
    private final List<Piece> pieces;
    private final Stamps stamps;
    private final Map<Integer, List<WordThread>> beginning = new HashMap<>();
    private final Map<Integer, List<WordThread>> ending = new HashMap<>();
    private final TreeMap<Integer, BlockKind> kindsA;
    private final TreeMap<Integer, BlockKind> kindsB;
    /** The pieces between which the words of a move stand, at either end. */
    private final MoveRanges moves;
    private int changes;

    WordBody(WordXml word, List<Piece> pieces, Comparison comparison, Stamps stamps, List<WordThread> threads) {
        this.word = word;
        this.xml = word.xml();
        this.pieces = pieces;
        this.stamps = stamps;
        kindsA = kinds(comparison.article(Side.A));
        kindsB = kinds(comparison.article(Side.B));
        moves = new MoveRanges(pieces);
        for (WordThread thread : threads) {
            beginning.computeIfAbsent(thread.from(), at -> new ArrayList<>()).add(thread);
            ending.computeIfAbsent(thread.to(), at -> new ArrayList<>()).add(thread);
        }
    }

    private static TreeMap<Integer, BlockKind> kinds(Article article) {
        TreeMap<Integer, BlockKind> kinds = new TreeMap<>();
        for (Block block : article.blocks()) {
            kinds.put(block.span().start(), block.kind());
        }
        return kinds;
    }

    /** @param progress told of no progress, asked before each paragraph */
    void write(Progress progress) throws IOException {
        for (int from = 0; from < pieces.size();) {
            progress.throwIfCancelled();
            int mark = from;
            while (!pieces.get(mark).isBreak()) {
                mark++;
            }
            writeParagraph(from, mark);
            from = mark + 1;
        }
    }

    private void writeParagraph(int from, int mark) throws IOException {
        List<String> texts = IntStream.range(from, mark).mapToObj(i -> pieces.get(i).text()).toList();
        boolean rightToLeft = SafeText.isRightToLeft(String.join("", texts));
        BlockKind kind = kind(from, mark);
        xml.open("w:p");
        word.openProperties(new Look(style(kind), rightToLeft), kind == BlockKind.LIST_ITEM);
        Piece end = pieces.get(mark);
        if (end.change() != Change.NONE) {
            xml.open("w:rPr");
            openChange(end);
            xml.close().close();
        }
        xml.close();
        writeRuns(from, mark, Direction.of(texts, rightToLeft));
        xml.close().line();
    }

    private void writeRuns(int from, int mark, boolean[] directions) throws IOException {
        for (int at = from; at < mark;) {
            writeBorders(at);
            int next = at + 1;
            while (next < mark && isSameChange(at, next) && !isBorder(next)) {
                next++;
            }
            writeChange(at, next, from, directions);
            at = next;
        }
        writeBorders(mark);
    }

    private boolean isSameChange(int piece, int other) {
        Piece one = pieces.get(piece);
        Piece two = pieces.get(other);
        return one.change() == two.change() && (one.change() == Change.NONE || one.move() == two.move() && stamps.of(one).equals(stamps.of(two)));
    }

    private boolean isBorder(int piece) {
        return beginning.containsKey(piece) || ending.containsKey(piece) || moves.isBorder(piece);
    }

    private void writeChange(int from, int to, int paragraph, boolean[] directions) throws IOException {
        Piece first = pieces.get(from);
        if (first.change() != Change.NONE) {
            openChange(first);
        }
        String element = first.change() == Change.DELETED ? "w:delText" : "w:t";
        for (int at = from; at < to;) {
            StringBuilder text = new StringBuilder(pieces.get(at).text());
            int next = at + 1;
            while (next < to && directions[next - paragraph] == directions[at - paragraph]) {
                text.append(pieces.get(next++).text());
            }
            word.run(text.toString(), directions[at - paragraph], RunLook.PLAIN, element);
            at = next;
        }
        if (first.change() != Change.NONE) {
            xml.close();
        }
    }

    private void openChange(Piece piece) throws IOException {
        String element = switch (piece.change()) {
            case INSERTED -> "w:ins";
            case DELETED -> "w:del";
            case MOVED_FROM -> "w:moveFrom";
            case MOVED_TO -> "w:moveTo";
            case NONE -> throw new IllegalArgumentException("nothing changed");
        };
        Stamp stamp = stamps.of(piece);
        xml.open(element, "w:id", nextId(), "w:author", stamp.author(), "w:date", stamp.date());
    }

    private String nextId() {
        return Integer.toString(1_000_000 + changes++);
    }

    /** What ends and what begins before the piece: comments that end first, so that none begins within another by chance. */
    private void writeBorders(int piece) throws IOException {
        for (WordThread thread : ending.getOrDefault(piece, List.of())) {
            if (thread.from() < piece) {
                end(thread);
            }
        }
        for (int move : moves.ending(piece)) {
            xml.empty(moves.isFrom(move) ? "w:moveFromRangeEnd" : "w:moveToRangeEnd", "w:id", moves.id(move));
        }
        for (int move : moves.beginning(piece)) {
            Stamp stamp = stamps.usual();
            xml.empty(moves.isFrom(move) ? "w:moveFromRangeStart" : "w:moveToRangeStart", "w:id", moves.id(move), "w:author", stamp.author(),
                    "w:date", stamp.date(), "w:name", moves.name(move));
        }
        for (WordThread thread : beginning.getOrDefault(piece, List.of())) {
            for (WordComment comment : thread.comments()) {
                xml.empty("w:commentRangeStart", "w:id", Integer.toString(comment.id()));
            }
            if (thread.to() == piece) {
                end(thread);
            }
        }
    }

    private void end(WordThread thread) throws IOException {
        for (WordComment comment : thread.comments()) {
            String id = Integer.toString(comment.id());
            xml.empty("w:commentRangeEnd", "w:id", id).open("w:r").open("w:rPr");
            word.value("w:rStyle", "CommentReference");
            xml.close().empty("w:commentReference", "w:id", id).close();
        }
    }

    /** What the paragraph is in the version whose mark ends it. */
    private BlockKind kind(int from, int mark) {
        boolean inB = pieces.get(mark).change().isInB();
        for (int i = mark - 1; i >= from; i--) {
            int place = inB ? pieces.get(i).b() : pieces.get(i).a();
            if (place >= 0) {
                Map.Entry<Integer, BlockKind> block = (inB ? kindsB : kindsA).floorEntry(place);
                return block == null ? BlockKind.BODY : block.getValue();
            }
        }
        return BlockKind.BODY;
    }

    private static String style(BlockKind kind) {
        return switch (kind) {
            case HEADLINE -> "Title";
            case KICKER -> "Heading2";
            case LIST_ITEM -> "ListParagraph";
            case CAPTION -> "Caption";
            case FURNITURE -> "Furniture";
            case DATELINE, LEAD, BODY, TABLE_ROW, NOTE -> "";
        };
    }
}
