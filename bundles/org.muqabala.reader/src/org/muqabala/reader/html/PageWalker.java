package org.muqabala.reader.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.muqabala.core.text.Characters;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;

/** Turns a page into its blocks of text in page order. Walks without recursion, so that no nesting is too deep. */
public final class PageWalker implements NodeFilter {

    private static final Set<String> NO_TEXT = Set.of("script", "style", "template", "svg", "math", "iframe", "object",
            "embed", "audio", "video", "canvas", "select", "textarea", "input", "head", "title", "datalist", "map", "applet");
    /** Elements that end a line of text although the standard calls them inline or does not know them. */
    private static final Set<String> OWN_LINE = Set.of("button", "label", "legend", "summary", "details", "time", "dialog", "picture",
            "amp-sidebar", "amp-consent", "amp-accordion");

    private final FurnitureWords furnitureWords;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<Element> holders = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private int links;
    private int preformatted;
    private int linkCharacters;
    /** The inline element to whose end the run is furniture; null where none is. */
    private Node furnitureUntil;
    private boolean furniture;
    private boolean lastWasLink;
    /** Where the walk begins. */
    private final Element root;
    /** What readers do not see, kept until the line ends in which it stands. */
    private final List<PageBlock> unseen = new ArrayList<>();

    private PageWalker(Element root, FurnitureWords furnitureWords) {
        this.root = root;
        this.furnitureWords = furnitureWords;
    }

    /** The blocks of everything under the element; what is hidden in a line follows it. */
    static List<PageBlock> blocks(Element root, FurnitureWords furnitureWords) {
        PageWalker walker = new PageWalker(root, furnitureWords);
        walker.holders.push(root);
        NodeTraversor.filter(walker, root);
        walker.flush();
        return walker.blocks;
    }

    /** Everything under the element as passages of an article, for mark-up that holds an article and nothing else. */
    public static List<FoundPassage> passages(Element root) {
        return blocks(root, FurnitureWords.NONE).stream()
                .map(block -> new FoundPassage(block.hidden() ? Kind.FURNITURE : block.kind(), block.text(), 0)).toList();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText(), text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || NO_TEXT.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element != root && isHidden(element)) {
            blocks(element, furnitureWords).forEach(block -> unseen.add(block.asHidden()));
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "a" -> beginLink();
            case "pre" -> preformatted++;
            default -> { }
        }
        if (element.normalName().equals("table") && DataTable.is(element)) {
            flush();
            DataTable.caption(element).ifPresent(caption -> add(caption, Kind.CAPTION, element));
            DataTable.rows(element).forEach(row -> add(row, Kind.TABLE_ROW, element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBlock(element)) {
            flush();
            holders.push(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                flush();
                holders.pop();
            }
            if (element.normalName().equals("a")) {
                links--;
                lastWasLink = true;
            }
            if (element.normalName().equals("pre")) {
                preformatted--;
            }
        }
        if (node == furnitureUntil) {
            flush();
        }
        return FilterResult.CONTINUE;
    }

    private boolean isBlock(Element element) {
        return element.isBlock() || OWN_LINE.contains(element.normalName()) || furnitureWords.isInlineFurniture(element);
    }

    /** Whether readers do not see it: by its style, or because their browsers run scripts. */
    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.normalName().equals("noscript")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String dense = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return dense.contains("display:none") || dense.contains("visibility:hidden");
    }

    private void append(String text, TextNode node) {
        if (text.isBlank() && run.isEmpty()) {
            return;
        }
        if (!furniture && !(node instanceof CDataNode) && furnitureWords.opensReadAlso(text)) {
            beginFurniture(node);
        }
        int before = run.length();
        for (int i = 0; i < text.length(); i++) {
            appendCollapsed(text.charAt(i));
        }
        if (links > 0) {
            linkCharacters += inked(run, before);
        }
        lastWasLink = false;
    }

    private void appendCollapsed(char character) {
        boolean space = character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\f';
        if (preformatted > 0) {
            run.append(character);
        } else if (!space) {
            run.append(character);
        } else if (!run.isEmpty() && run.charAt(run.length() - 1) != ' ' && run.charAt(run.length() - 1) != '\n') {
            run.append(' ');
        }
    }

    private void beginLink() {
        links++;
        // two links side by side are two buttons, however tightly they are written
        if (lastWasLink && !run.isEmpty()) {
            appendCollapsed(' ');
        }
    }

    private void lineBreak() {
        String line = run.toString().stripTrailing();
        if (run.length() > line.length() && run.indexOf("\n", line.length()) >= 0 || furniture && furnitureUntil == null) {
            flush();
        } else if (!run.isEmpty()) {
            run.setLength(line.length());
            run.append('\n');
        }
    }

    /** A "read also" line begins in the middle of running text: it goes to the end of its element or, where it has none, of its link. */
    private void beginFurniture(TextNode node) {
        boolean alone = run.toString().isBlank();
        flush();
        furniture = true;
        Node outermost = null;
        for (Node parent = node.parentNode(); parent instanceof Element element && !isBlock(element); parent = parent.parentNode()) {
            outermost = parent;
        }
        furnitureUntil = outermost != null ? outermost : linkAfter(node);
        if (alone && furnitureUntil == null) {
            furnitureUntil = node.parentNode();
        }
    }

    /** The link that follows the text in the same line, or null. */
    private static Node linkAfter(TextNode node) {
        for (Node next = node.nextSibling(); next instanceof Element || next instanceof TextNode; next = next.nextSibling()) {
            if (next instanceof Element element) {
                boolean link = element.normalName().equals("a") || element.selectFirst("a") != null;
                return link ? element : null;
            }
            if (!((TextNode) next).isBlank()) {
                return null;
            }
        }
        return null;
    }

    private void flush() {
        String text = stripped(run);
        double share = text.isEmpty() ? 0 : Math.min(1, (double) linkCharacters / inked(text, 0));
        if (!text.isEmpty()) {
            Element holder = holders.peek();
            int level = headingLevel(holder);
            blocks.add(new PageBlock(text, kind(holder, level), level, holder, countWords(text), share, furniture, false));
        }
        blocks.addAll(unseen);
        unseen.clear();
        run.setLength(0);
        linkCharacters = 0;
        furniture = false;
        furnitureUntil = null;
    }

    private void add(String text, Kind kind, Element holder) {
        blocks.add(new PageBlock(text, kind, 0, holder, countWords(text), 0, false, false));
    }

    private static int headingLevel(Element holder) {
        for (Element element = holder; element != null; element = element.parent()) {
            String name = element.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return name.charAt(1) - '0';
            }
            if (!name.equals("span") && !name.equals("a") && !name.equals("b") && !name.equals("p") && !name.equals("div")) {
                return 0;
            }
        }
        return 0;
    }

    private static Kind kind(Element holder, int level) {
        if (level > 0) {
            return Kind.HEADING;
        }
        int steps = 0;
        for (Element element = holder; element != null && steps < 4; element = element.parent(), steps++) {
            switch (element.normalName()) {
                case "figcaption", "caption":
                    return Kind.CAPTION;
                case "li", "dd", "dt":
                    return Kind.LIST_ITEM;
                case "article", "main", "section", "table", "body":
                    return Kind.PARAGRAPH;
                default:
                    if (FurnitureWords.hasToken(element, "caption")) {
                        return Kind.CAPTION;
                    }
            }
        }
        return Kind.PARAGRAPH;
    }

    /** Without space at either end, be it of the kind that does not break. */
    private static String stripped(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }

    /** Characters from there on that leave ink on the page. */
    private static int inked(CharSequence text, int from) {
        return (int) text.subSequence(from, text.length()).chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static int countWords(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }
}
