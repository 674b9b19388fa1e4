package org.muqabala.reader.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.html.FurnitureWords.Line;
import org.muqabala.reader.html.PageOutline.Range;

/** Tells the article on a page from what the site puts around it and into it. */
final class ArticleBody {

    private static final FurnitureWords WORDS = FurnitureWords.ofSites();
    /** Share of words in links and in furniture up to which a page is nothing but its text. */
    private static final double PLAIN = 0.02;
    /** Blocks between the headline and the body that can be its standfirst or its picture. */
    private static final int STANDFIRST = 15;
    private static final double LEAST_PROSE = 12;
    /** Most words of a line about the article, such as its writer and hour. */
    private static final int SMALL_PRINT = 14;
    /** Share of links from which on a short line is a row of buttons, perhaps with a count behind them. */
    private static final double BUTTONS = 0.4;
    /** So many links in a row are a list of them. */
    private static final int LIST = 3;
    /** Most words of a label that lies about between paragraphs. */
    private static final int LABEL = 4;

    private final Document page;
    private final PageFacts facts;
    /** Everything, in page order; what readers do not see plays no part in finding the article. */
    private final List<PageBlock> all;
    private final List<PageBlock> blocks;
    private final PageOutline outline;
    private final BitSet article = new BitSet();
    private int headline;

    private ArticleBody(Document page, PageFacts facts) {
        this.page = page;
        this.facts = facts;
        HeadlineFinder titles = new HeadlineFinder(facts.titles());
        all = PageWalker.blocks(page.body(), WORDS).stream().flatMap(titles::apart).toList();
        blocks = all.stream().filter(block -> !block.hidden()).toList();
        outline = new PageOutline(blocks);
    }

    /** Everything on the page in page order, what is no article as furniture. */
    static List<FoundPassage> passages(Document page, PageFacts facts) {
        ArticleBody body = new ArticleBody(page, facts);
        body.find();
        return body.passages();
    }

    private void find() {
        headline = new HeadlineFinder(facts.titles()).find(blocks);
        MarkedFurniture furniture = new MarkedFurniture(page, blocks, headline, WORDS);
        Set<Integer> marked = furniture.blocks();
        if (isPlain(marked)) {
            if (headline >= 0 && blocks.get(headline).level() == 0) {
                headline = -1;
            }
            // its lines are judged as those of plain text are, but for those that the page itself calls its menu
            for (int i = 0; i < blocks.size(); i++) {
                article.set(i, i == headline || !furniture.inNavigation(blocks.get(i)));
            }
            return;
        }
        Range body = new BodyFinder(outline, marked).find(page, headline);
        takeBody(body, marked);
        takeStandfirst(body, marked);
        dropByline();
        dropBoxesOfOtherThings(body);
        dropReaders();
        dropLabels();
        dropListsOfLinks();
        dropEnds();
        if (headline >= 0) {
            article.clear(0, headline);
            article.set(headline);
            dropRepeatedHeadline();
        }
        dropPullQuotes();
        if (article.isEmpty()) {
            // a page of links and nothing else: better all of it than none
            takeBody(new Range(0, blocks.size()), Set.of());
            article.set(0, article.isEmpty() ? blocks.size() : 0);
        }
    }

    /** A page without menus and boxes, such as one that a word processor has written. */
    private boolean isPlain(Set<Integer> marked) {
        double all = 0;
        double other = 0;
        for (int i = 0; i < blocks.size(); i++) {
            all += blocks.get(i).words();
            other += marked.contains(i) ? blocks.get(i).words() : blocks.get(i).words() * (blocks.get(i).isLink() ? 1 : 0);
        }
        return other <= PLAIN * all && blocks.stream().noneMatch(block -> WORDS.line(block) == Line.COMMENTS || WORDS.line(block) == Line.SECTION);
    }

    private void takeBody(Range body, Set<Integer> marked) {
        for (int i = body.start(); i < body.end(); i++) {
            PageBlock block = blocks.get(i);
            boolean other = marked.contains(i) || block.isLink() || !hasLetters(block) || WORDS.line(block) != null
                    || DateLine.is(block);
            article.set(i, !other);
        }
    }

    private void takeStandfirst(Range body, Set<Integer> marked) {
        if (headline < 0 || body.start() <= headline || body.start() - headline > STANDFIRST) {
            return;
        }
        for (int i = headline + 1; i < body.start(); i++) {
            PageBlock block = blocks.get(i);
            boolean wording = block.prose() > 0 || block.words() >= 3 && block.kind() == Kind.CAPTION || block.level() > 0 && block.words() >= 4;
            article.set(i, wording && !marked.contains(i) && !block.isLink() && WORDS.line(block) == null && !DateLine.is(block));
        }
    }

    /** Who wrote it and when, and where to share it, as it stands below the headline or, in a box of its own, below the first sentences. */
    private void dropByline() {
        boolean prose = false;
        for (int i = headline + 1; headline >= 0 && i < Math.min(blocks.size(), headline + STANDFIRST); i++) {
            PageBlock block = blocks.get(i);
            prose |= block.prose() > 0;
            boolean apart = !prose || !inParagraph(block);
            boolean small = block.kind() == Kind.PARAGRAPH && block.words() <= SMALL_PRINT && !block.endsSentence();
            if (apart && small && (DateLine.holdsDate(block.text()) || block.linkShare() >= BUTTONS)) {
                article.clear(i);
            }
        }
    }

    /** What a line such as "related articles" heads is furniture to the end of its box, or of its list of links. */
    private void dropBoxesOfOtherThings(Range body) {
        for (int i = Math.max(0, headline); i < blocks.size(); i++) {
            Line line = WORDS.line(blocks.get(i));
            if (line != Line.SECTION && line != Line.ALSO) {
                continue;
            }
            Element box = boxOf(blocks.get(i).holder(), body);
            Range range = box == null ? new Range(i, i + 1) : outline.range(box);
            if (box != null && range.start() == i) {
                article.clear(range.start(), range.end());
                i = range.end() - 1;
            } else if (line == Line.SECTION) {
                for (int next = i + 1; next < blocks.size() && isListed(blocks.get(next)); next++) {
                    article.clear(next);
                }
            }
        }
    }

    /** The largest element around the line that begins with it and is not the article's own. */
    private Element boxOf(Element holder, Range body) {
        Element box = null;
        int start = outline.range(holder).start();
        for (Element element = holder; element != null; element = element.parent()) {
            Range range = outline.range(element);
            boolean own = range.start() != start || range.start() <= body.start() && range.end() >= body.end();
            if (own) {
                break;
            }
            box = element;
        }
        return box;
    }

    private static boolean isListed(PageBlock block) {
        return block.linkShare() >= 0.4 || block.kind() == Kind.LIST_ITEM && block.words() <= 12 || block.words() <= 2;
    }

    /** What readers wrote stands after the article, to the end of the page. */
    private void dropReaders() {
        double before = 0;
        for (int i = Math.max(0, headline); i < blocks.size(); i++) {
            if (before >= LEAST_PROSE && WORDS.line(blocks.get(i)) == Line.COMMENTS) {
                article.clear(i, blocks.size());
                return;
            }
            before += article.get(i) ? blocks.get(i).prose() : 0;
        }
    }

    /** What heads a list of links goes with it, and so does a line or two at the end of the page behind one. */
    private void dropListsOfLinks() {
        for (int i = Math.max(0, headline + 1); i < blocks.size(); i++) {
            int links = 0;
            while (i + links < blocks.size() && blocks.get(i + links).isLink()) {
                links++;
            }
            if (links >= LIST && i > 0 && article.get(i - 1) && i - 1 != headline && blocks.get(i - 1).text().endsWith(":")) {
                article.clear(i - 1);
            }
            if (links >= LIST && words(i + links) <= SMALL_PRINT) {
                article.clear(i, blocks.size());
            }
            i += links;
        }
    }

    /** Words of the article from that block on. */
    private int words(int from) {
        return article.stream().filter(i -> i >= from).map(i -> blocks.get(i).words()).sum();
    }

    /** Short lines after the last sentence belong to the page, unless they stand in a list, a table or round brackets. */
    private void dropEnds() {
        int last = article.length() - 1;
        while (last > headline && last >= 0 && isLoose(blocks.get(last))) {
            article.clear(last);
            last = article.length() - 1;
        }
    }

    /** Where a site writes its paragraphs as paragraphs, a few words in a box of their own are none. */
    private void dropLabels() {
        double proper = article.stream().filter(i -> inParagraph(blocks.get(i))).mapToDouble(i -> blocks.get(i).words()).sum();
        double all = article.stream().mapToDouble(i -> blocks.get(i).words()).sum();
        if (proper > all / 2) {
            article.stream().filter(i -> i != headline && isLabel(blocks.get(i))).forEach(article::clear);
        }
    }

    private static boolean inParagraph(PageBlock block) {
        return block.holder().normalName().equals("p");
    }

    private static boolean isLabel(PageBlock block) {
        return block.kind() == Kind.PARAGRAPH && block.words() <= LABEL && !block.endsSentence() && !inParagraph(block)
                && !block.text().startsWith("(") && !block.text().endsWith(":") && !block.text().endsWith(")");
    }

    private static boolean isLoose(PageBlock block) {
        boolean structured = block.kind() != Kind.PARAGRAPH && block.kind() != Kind.HEADING;
        return !structured && block.words() <= 6 && !block.endsSentence() && !block.text().startsWith("(") && !block.text().endsWith(")");
    }

    private void dropRepeatedHeadline() {
        for (int i = headline + 1; i < blocks.size(); i++) {
            if (article.get(i) && blocks.get(i).text().equals(blocks.get(headline).text())) {
                article.clear(i);
            }
        }
    }

    /** What a page sets large beside the text that says it as well is no sentence of its own. */
    private void dropPullQuotes() {
        for (int i = headline + 1; i < blocks.size(); i++) {
            if (article.get(i) && FurnitureWords.isPullQuote(blocks.get(i).holder()) && isSaidElsewhere(i)) {
                article.clear(i);
            }
        }
    }

    private boolean isSaidElsewhere(int quote) {
        String said = FurnitureWords.words(blocks.get(quote).text());
        return article.stream().filter(i -> i != quote).anyMatch(i -> FurnitureWords.words(blocks.get(i).text()).contains(said));
    }

    private static boolean hasLetters(PageBlock block) {
        return block.text().chars().anyMatch(Character::isLetterOrDigit);
    }

    private List<FoundPassage> passages() {
        List<FoundPassage> passages = new ArrayList<>();
        boolean empty = article.stream().mapToDouble(i -> i == headline ? 0 : blocks.get(i).words()).sum() < LEAST_PROSE;
        if (empty && facts.body().split("\\s+").length > 2 * LEAST_PROSE) {
            // a page that fills itself by a script still brings the text as data
            passages.add(new FoundPassage(Kind.HEADLINE, facts.facts().headline(), 0));
            facts.body().lines().filter(line -> !line.isBlank()).forEach(line -> passages.add(new FoundPassage(Kind.PARAGRAPH, line.strip(), 0)));
            passages.removeIf(passage -> passage.text().isBlank());
            article.clear();
        }
        int seen = 0;
        for (PageBlock block : all) {
            int i = block.hidden() ? -1 : seen++;
            Kind kind = i < 0 || !article.get(i) ? Kind.FURNITURE : i == headline ? Kind.HEADLINE : block.kind();
            passages.add(new FoundPassage(kind, block.text(), 0));
        }
        return passages;
    }
}
