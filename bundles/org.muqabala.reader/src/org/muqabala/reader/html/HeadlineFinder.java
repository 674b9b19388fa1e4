package org.muqabala.reader.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/** Finds the block of a page that is the headline of its article. */
final class HeadlineFinder {

    private static final int MOST_WORDS = 40;
    private static final int MOST_CHARACTERS = 600;
    private static final double ENOUGH = 1.5;
    /** Of a line among others, how far it must say a title. */
    private static final double SURE = 0.9;

    private final List<Set<String>> titles;
    /** Which elements are called the headline or stand in one that is. */
    private final Map<Element, Boolean> inHeadline = new IdentityHashMap<>();

    /** @param titles what the page says its article is called */
    HeadlineFinder(List<String> titles) {
        this.titles = titles.stream().map(HeadlineFinder::words).toList();
    }

    /** Its index, or -1 where no block looks like a headline. */
    int find(List<PageBlock> blocks) {
        int best = -1;
        double most = ENOUGH;
        for (int i = 0; i < blocks.size(); i++) {
            double score = score(blocks.get(i));
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    /** The lines of a block in one of which the page says its title; the block itself if it holds no such line. */
    Stream<PageBlock> apart(PageBlock block) {
        if (block.text().indexOf('\n') < 0 || block.words() > MOST_WORDS) {
            return Stream.of(block);
        }
        List<PageBlock> lines = block.text().lines().map(String::strip).filter(line -> !line.isEmpty()).map(block::line).toList();
        return lines.stream().anyMatch(line -> likeness(line) >= SURE) ? lines.stream() : Stream.of(block);
    }

    private double score(PageBlock block) {
        if (block.words() > MOST_WORDS || block.text().length() > MOST_CHARACTERS) {
            return 0;
        }
        double score = 3 * likeness(block) + tag(block);
        if (block.isLink() && block.level() != 1) {
            score -= 1.5;
        }
        return score;
    }

    private double tag(PageBlock block) {
        double tag = switch (block.level()) {
            case 1 -> 2;
            case 2 -> 0.8;
            case 3, 4 -> 0.4;
            default -> 0;
        };
        if (block.words() < 3) {
            tag *= 0.8;
        }
        Element holder = block.holder();
        if (isCalledHeadline(holder)) {
            return tag + 1;
        }
        if (holder.parent() != null && FurnitureWords.hasToken(holder, "title")) {
            return tag + 0.6;
        }
        return inHeadline(holder.parent()) ? tag + 1 : tag;
    }

    private boolean inHeadline(Element innermost) {
        List<Element> path = new ArrayList<>();
        boolean found = false;
        for (Element element = innermost; element != null && !found; element = element.parent()) {
            Boolean before = inHeadline.get(element);
            if (before != null) {
                found = before;
                break;
            }
            path.add(element);
            found = isCalledHeadline(element);
        }
        for (Element element : path) {
            inHeadline.put(element, found);
        }
        return found;
    }

    private static boolean isCalledHeadline(Element element) {
        return element.parent() != null && (element.attr("itemprop").equals("headline") || FurnitureWords.hasToken(element, "headline"));
    }

    /** How far the block says what one of the page's titles says: 1 where it is its whole text but for the site's name. */
    private double likeness(PageBlock block) {
        Set<String> words = words(block.text());
        double most = 0;
        for (Set<String> title : titles) {
            long shared = words.stream().filter(title::contains).count();
            if (shared >= 2 || shared == 1 && title.size() <= 2) {
                double ofBlock = (double) shared / words.size();
                double ofTitle = (double) shared / title.size();
                most = Math.max(most, ofBlock < 0.6 ? 0 : Math.min(ofBlock, Math.min(1, ofTitle * 1.4)));
            }
        }
        return most;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.split("[\\s\\p{Punct}«»“”،؛؟–—|]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
