package org.muqabala.reader.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.muqabala.reader.html.PageOutline.Range;

/** Finds the stretch of a page in which its article stands: by what the mark-up calls it, else by where the running text is. */
final class BodyFinder {

    private static final Pattern NAME = Pattern.compile("(?i)(entry|post|article|articl|story|news|single|details?|content)[-_]*"
            + "(content|body|text|txt|main|details?|article)(?:[-_]*(text|inner|wrap))?|wysiwyg|rich-?text|field--?name-body|story|e-content");
    private static final double LEAST_PROSE = 12;
    /** So many links or pieces of furniture in a row end the article where nothing else says so. */
    private static final int WALL = 4;
    /** Most words of a button. */
    private static final int CONTROL = 3;

    private final PageOutline outline;
    private final Set<Integer> furniture;
    /** Words of running text before each block, furniture left out. */
    private final double[] proseBefore;

    /** @param furniture the blocks that the page's own mark-up calls furniture */
    BodyFinder(PageOutline outline, Set<Integer> furniture) {
        this.outline = outline;
        this.furniture = furniture;
        List<PageBlock> blocks = outline.blocks();
        proseBefore = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            proseBefore[i + 1] = proseBefore[i] + (furniture.contains(i) ? 0 : blocks.get(i).prose());
        }
    }

    /** The stretch of the article; an empty one where the page holds no running text. */
    Range find(Document page, int headline) {
        int end = headline < 0 ? outline.blocks().size() : nextArticle(headline);
        Element named = named(page, headline, end);
        Range found = named != null ? withLikeSiblings(named) : headline >= 0 ? from(headline) : around(densest());
        return new Range(Math.min(found.start(), end), Math.min(found.end(), end));
    }

    /**
     * Where a page that goes on for ever begins with the next article: at an element like the one that holds the headline and its text,
     * with a headline and a text of its own. The number of blocks where it does not.
     */
    private int nextArticle(int headline) {
        Element within = outline.blocks().get(headline).holder();
        for (Element item = within; item != null && item.parent() != null; item = item.parent()) {
            if (prose(outline.range(item)) >= 2 * LEAST_PROSE && item.hasAttr("class")) {
                for (Element next = item.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                    if (isAlike(item, next) && isArticle(outline.range(next))) {
                        return outline.range(next).start();
                    }
                }
            }
        }
        return outline.blocks().size();
    }

    /** Whether a heading and then running text stand there. */
    private boolean isArticle(Range range) {
        return range.start() < range.end() && outline.blocks().get(range.start()).level() > 0 && prose(range) >= LEAST_PROSE;
    }

    private static boolean isAlike(Element some, Element other) {
        return other.normalName().equals(some.normalName()) && other.className().equals(some.className());
    }

    /** The element that the mark-up names as the article's text, or null. */
    private Element named(Document page, int headline, int end) {
        Element best = null;
        double most = 0;
        for (Element element : page.getAllElements()) {
            double trust = trust(element);
            if (trust == 0) {
                continue;
            }
            Range range = outline.range(element);
            double prose = prose(range);
            boolean holdsHeadline = headline < 0 || range.contains(headline) || range.start() >= headline;
            if (prose >= LEAST_PROSE && range.start() < end && holdsHeadline && prose * trust > most) {
                most = prose * trust;
                best = element;
            }
        }
        return best;
    }

    private static double trust(Element element) {
        String property = element.attr("itemprop") + element.attr("property");
        if (property.contains("articleBody")) {
            return 3;
        }
        if (FurnitureWords.classes(element).stream().anyMatch(name -> NAME.matcher(name).matches())) {
            return 1.3;
        }
        return switch (element.normalName()) {
            case "article" -> 1.2;
            case "main" -> 0.9;
            default -> element.attr("role").equals("article") || element.attr("role").equals("main") ? 0.9 : 0;
        };
    }

    /** The element, or all of its parent where it is one of several of its kind, as the entries of a live report are. */
    private Range withLikeSiblings(Element element) {
        Range range = outline.range(element);
        Element parent = element.parent();
        if (parent == null) {
            return range;
        }
        int start = range.start();
        int end = range.end();
        for (Element sibling : parent.children()) {
            Range other = outline.range(sibling);
            if (sibling != element && isAlike(element, sibling) && prose(other) >= LEAST_PROSE) {
                start = Math.min(start, other.start());
                end = Math.max(end, other.end());
            }
        }
        return new Range(start, end);
    }

    /** From the headline on, block by block, until a wall of links; past a wall only where the text goes on in the same box. */
    private Range from(int headline) {
        List<PageBlock> blocks = outline.blocks();
        Set<Element> boxes = new HashSet<>();
        int end = headline + 1;
        int wall = 0;
        for (int i = headline + 1; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (furniture.contains(i) || block.isLink()) {
                wall += isControl(block) ? 0 : 1;
            } else if (block.prose() > 0 && (boxes.isEmpty() || boxes.contains(box(block)) || wall < WALL && isSentence(block))) {
                boxes.add(box(block));
                end = i + 1;
                wall = 0;
            }
        }
        while (end < blocks.size() && boxes.contains(box(blocks.get(end))) && !furniture.contains(end) && !blocks.get(end).isLink()) {
            end++;
        }
        return new Range(headline, end);
    }

    /** Buttons and hours between the entries of a live report lead nowhere. */
    private static boolean isControl(PageBlock block) {
        return !block.isLink() && block.words() <= CONTROL;
    }

    private static boolean isSentence(PageBlock block) {
        return block.endsSentence() || block.words() >= LEAST_PROSE;
    }

    private static Element box(PageBlock block) {
        Element holder = block.holder();
        boolean paragraph = holder.normalName().equals("p") || holder.normalName().equals("li") || block.level() > 0;
        return paragraph && holder.parent() != null ? holder.parent() : holder;
    }

    /** The box with the most running text, or null. */
    private Element densest() {
        Element best = null;
        double most = 0;
        Set<Element> seen = new HashSet<>();
        for (PageBlock block : outline.blocks()) {
            Element box = box(block);
            if (seen.add(box) && prose(outline.range(box)) > most) {
                most = prose(outline.range(box));
                best = box;
            }
        }
        return best;
    }

    private Range around(Element element) {
        return element == null ? new Range(0, 0) : outline.range(element);
    }

    private double prose(Range range) {
        return proseBefore[range.end()] - proseBefore[range.start()];
    }
}
