package org.muqabala.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;

/** The passages of a Markdown document. Walks without recursion, so that no nesting is too deep. */
final class MarkdownPassages {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private final List<FoundPassage> passages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean headlineSeen;

    private MarkdownPassages() {
    }

    static List<FoundPassage> of(Node document) {
        MarkdownPassages walk = new MarkdownPassages();
        Node node = document;
        while (node != null) {
            walk.enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node.getNext() == null) {
                walk.leave(node);
                node = node == document ? null : node.getParent();
            }
            if (node != null) {
                walk.leave(node);
                node = node.getNext();
            }
        }
        return walk.passages;
    }

    private void enter(Node node) {
        switch (node) {
            case Text text -> open.append(text.getLiteral());
            case Code code -> open.append(code.getLiteral());
            case HtmlInline html -> open.append(isComment(html.getLiteral()) ? "" : html.getLiteral());
            case SoftLineBreak soft -> open.append(' ');
            case HardLineBreak hard -> open.append('\n');
            case HtmlBlock html -> add(Kind.PARAGRAPH, COMMENT.matcher(html.getLiteral()).replaceAll(""));
            case FencedCodeBlock code -> add(Kind.PARAGRAPH, code.getLiteral());
            case IndentedCodeBlock code -> add(Kind.PARAGRAPH, code.getLiteral());
            default -> { }
        }
    }

    private void leave(Node node) {
        switch (node) {
            case Heading heading -> close(heading.getLevel() == 1 && !headlineSeen ? Kind.HEADLINE : Kind.HEADING);
            case Paragraph paragraph -> close(kind(paragraph));
            case TableCell cell -> {
                if (cell.getNext() != null) {
                    open.append('\t');
                }
            }
            case TableRow row -> close(Kind.TABLE_ROW);
            default -> { }
        }
    }

    private static boolean isComment(String html) {
        return html.startsWith("<!--");
    }

    private static Kind kind(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Text text && text.getLiteral().indexOf(Footnotes.NOTE) == 0) {
            return Kind.NOTE;
        }
        if (paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild() == paragraph.getLastChild()) {
            return Kind.CAPTION;
        }
        return paragraph.getParent() instanceof ListItem ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    private void close(Kind kind) {
        String text = kind == Kind.NOTE ? open.substring(1) : open.toString();
        open.setLength(0);
        headlineSeen |= kind == Kind.HEADLINE;
        add(kind, text);
    }

    private void add(Kind kind, String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            passages.add(new FoundPassage(kind, stripped, 0));
        }
    }
}
