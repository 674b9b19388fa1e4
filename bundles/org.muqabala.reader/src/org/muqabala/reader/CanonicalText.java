package org.muqabala.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.BlockKind;
import org.muqabala.core.text.BlockStructure;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Origin;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.Source;
import org.muqabala.core.text.SourceComment;
import org.muqabala.core.text.Span;
import org.muqabala.reader.FoundPassage.Kind;

/**
 * Makes what a format found into an article: NFC, a passage a line, page furniture behind the article, runs of blanks folded into one, control characters dropped;
 * everything else stays, the bidi controls too. A file that marks nothing but paragraphs gets the very blocks that it would get as
 * plain text.
 */
final class CanonicalText {

    private final FoundArticle found;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> lines = new ArrayList<>();
    private final List<Optional<BlockKind>> marked = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    /** By passage. */
    private final FoldedPassage[] folded;
    /** By passage: where it begins in the canonical text. */
    private final int[] starts;

    private CanonicalText(FoundArticle found) {
        this.found = found;
        folded = new FoldedPassage[found.passages().size()];
        starts = new int[folded.length];
    }

    /**
     * The article.
     *
     * @param name what the user calls it; never blank
     * @throws UnreadableArticleException if nothing is left that could be read
     */
    static Article of(String name, FoundArticle found, Reading reading) throws UnreadableArticleException {
        return new CanonicalText(found).article(name, reading);
    }

    private Article article(String name, Reading reading) throws UnreadableArticleException {
        boolean headline = found.passages().stream().anyMatch(passage -> passage.kind() == Kind.HEADLINE);
        boolean body = false;
        for (int i : furnitureBehind()) {
            FoundPassage passage = found.passages().get(i);
            Optional<BlockKind> kind = kind(passage.kind(), headline, body);
            headline |= kind.equals(Optional.of(BlockKind.HEADLINE));
            body |= passage.kind() == Kind.PARAGRAPH;
            append(passage, kind, i);
        }
        if (lines.isEmpty()) {
            throw new UnreadableArticleException(Problem.EMPTY, "");
        }
        text.append('\n');
        String whole = text.toString();
        List<Block> blocks = BlockStructure.of(whole, lines, marked);
        boolean tellsFurniture = found.passages().stream().anyMatch(passage -> passage.kind() == Kind.FURNITURE);
        return new Article(name, whole, blocks, reading,
                new Source(origins, found.facts(), comments(), found.trackedChanges(), tellsFurniture, found.leftOut()));
    }

    /** The passages in the order of the canonical text: first what belongs to the article, so that no menu stands before its headline. */
    private int[] furnitureBehind() {
        return IntStream.range(0, folded.length).boxed().sorted(Comparator.comparing(i -> found.passages().get(i).kind() == Kind.FURNITURE))
                .mapToInt(Integer::intValue).toArray();
    }

    /** What is said of a passage; nothing of a paragraph, which is judged as one of plain text is. */
    private static Optional<BlockKind> kind(Kind kind, boolean headline, boolean body) {
        return switch (kind) {
            case HEADLINE -> Optional.of(BlockKind.HEADLINE);
            // the first heading of a file that names no title is its title
            case HEADING -> Optional.of(headline || body ? BlockKind.KICKER : BlockKind.HEADLINE);
            case DATELINE -> Optional.of(BlockKind.DATELINE);
            case PARAGRAPH -> Optional.empty();
            case LIST_ITEM -> Optional.of(BlockKind.LIST_ITEM);
            case TABLE_ROW -> Optional.of(BlockKind.TABLE_ROW);
            case CAPTION -> Optional.of(BlockKind.CAPTION);
            case NOTE -> Optional.of(BlockKind.NOTE);
            case FURNITURE -> Optional.of(BlockKind.FURNITURE);
        };
    }

    private void append(FoundPassage passage, Optional<BlockKind> kind, int index) {
        FoldedPassage fold = FoldedPassage.of(passage);
        boolean blank = fold.text().isEmpty();
        if (!blank && !text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        folded[index] = fold;
        starts[index] = start;
        if (blank) {
            return;
        }
        text.append(fold.text());
        origins.add(new Origin(new Span(start, text.length()), passage.page(), index + 1));
        int line = start;
        for (int end = text.indexOf("\n", line); line < text.length(); end = text.indexOf("\n", line)) {
            int to = end < 0 ? text.length() : end;
            lines.add(new Span(line, to));
            marked.add(kind);
            line = to + 1;
        }
    }

    private List<SourceComment> comments() {
        List<SourceComment> comments = new ArrayList<>();
        for (FoundComment comment : found.comments()) {
            comments.add(new SourceComment(span(comment), comment.author(), comment.date(), Normalizer.normalize(comment.text(), Normalizer.Form.NFC),
                    comment.parent(), comment.resolved(), comment.id()));
        }
        return comments;
    }

    private Span span(FoundComment comment) {
        FoldedPassage passage = folded[comment.passage()];
        int from = starts[comment.passage()];
        int last = text.length() - 1;
        int start = Math.min(from + passage.place(comment.start()), last);
        int end = Math.min(Math.max(start, from + passage.place(comment.end())), last);
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }
}
