package org.muqabala.reader.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The blocks of a page that its own mark-up calls furniture, by the names of its elements, classes and roles. */
final class MarkedFurniture {

    /** Most words of a line about the article, such as its writer and hour. */
    private static final int SMALL_PRINT = 14;

    private static final int CAPTION = 4;

    private final Document page;
    private final List<PageBlock> blocks;
    private final int headline;
    private final FurnitureWords words;

    /** @param headline index of the article's headline, which is none whatever stands around it; -1 where there is none */
    MarkedFurniture(Document page, List<PageBlock> blocks, int headline, FurnitureWords words) {
        this.page = page;
        this.blocks = blocks;
        this.headline = headline;
        this.words = words;
    }

    /** Their indexes. */
    Set<Integer> blocks() {
        Set<Element> open = new HashSet<>();
        if (headline >= 0) {
            for (Element element = blocks.get(headline).holder(); element != null; element = element.parent()) {
                open.add(element);
            }
        }
        Element named = page.selectFirst("[itemprop=articleBody], [property=articleBody]");
        for (Element element = named; element != null; element = element.parent()) {
            open.add(element);
        }
        Map<Element, Boolean> known = new IdentityHashMap<>();
        Set<Integer> marked = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean other = blocks.get(i).furniture() || inFurniture(blocks.get(i).holder(), open, known);
            if (other || i != headline && isSmallPrint(blocks.get(i), open)) {
                marked.add(i);
            }
        }
        return marked;
    }

    private boolean isSmallPrint(PageBlock block, Set<Element> open) {
        if (block.words() > SMALL_PRINT || block.endsSentence() || block.level() > 0 || namesItsSource(block)) {
            return false;
        }
        Element element = block.holder();
        for (int step = 0; step < 2 && element != null && !open.contains(element); step++, element = element.parent()) {
            if (words.isSmallPrint(element)) {
                return true;
            }
        }
        return false;
    }

    /** A few words with an agency in brackets behind them say what a picture shows. */
    private static boolean namesItsSource(PageBlock block) {
        return block.words() >= CAPTION && block.text().matches(".*\\(\\p{L}[\\p{L} .]*\\)");
    }

    /** Whether the block stands in what the page calls its menu. */
    boolean inNavigation(PageBlock block) {
        for (Element element = block.holder(); element != null; element = element.parent()) {
            if (!Set.of("html", "body", "article", "main").contains(element.normalName()) && words.isNavigation(element)) {
                return true;
            }
        }
        return false;
    }

    private boolean inFurniture(Element holder, Set<Element> open, Map<Element, Boolean> known) {
        List<Element> path = new ArrayList<>();
        boolean found = false;
        for (Element element = holder; element != null && !found; element = element.parent()) {
            Boolean before = known.get(element);
            if (before != null) {
                found = before;
                break;
            }
            path.add(element);
            found = isFurniture(element) && !open.contains(element);
        }
        for (Element element : path) {
            known.put(element, found);
        }
        return found;
    }

    /** The classes of a page, of an article and of its main part say what stands somewhere in them, not what they are. */
    private boolean isFurniture(Element element) {
        return switch (element.normalName()) {
            case "html", "body", "article", "main" -> false;
            default -> words.isFurniture(element);
        };
    }
}
