package org.muqabala.reader.html;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.muqabala.core.text.LineTable;

/** The words by which sites name what they put around an article: in their mark-up and in front of the reader's eyes. */
final class FurnitureWords {

    /** What a line of furniture says of the lines after it. */
    enum Line {
        /** Points to another article. */
        ALSO,
        /** Heads a box of other things. */
        SECTION,
        /** Heads what readers wrote. */
        COMMENTS,
        /** Nothing: it stands alone. */
        LINE
    }

    /** Knows no furniture, for mark-up that holds none. */
    static final FurnitureWords NONE = new FurnitureWords(List.of(), Set.of());

    private static final int LONGEST = 16;
    /** How much of a line is looked at, in characters. */
    private static final int LOOK = 48;

    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "form", "menu", "dialog", "button", "amp-sidebar", "amp-consent",
            "label", "time");
    private static final Set<String> NAMES = Set.of("comment", "comments", "commentlist", "respond", "reply", "replies", "disqus", "widget",
            "widgets", "share", "sharing", "sharer", "shares", "social", "addthis", "sharedaddy", "jetpack", "related", "recommend", "recommended",
            "recommendations", "popular", "trending", "mostread", "newsletter", "subscribe", "subscription", "cookie", "cookies", "consent", "gdpr",
            "breadcrumb", "breadcrumbs", "crumb", "crumbs", "toolbar", "tags", "taglist", "tagcloud", "pagination", "pager", "promo", "promotion",
            "sponsor", "sponsored", "advert", "adverts", "advertisement", "ads", "adsbygoogle", "banner", "popup", "modal", "overlay", "login",
            "signup", "search", "outbrain", "taboola", "teaser", "teasers", "rating", "copyright", "ticker", "weather", "poll", "vote", "byline",
            "author", "authors", "meta", "postmeta", "timestamp", "pubdate", "readmore", "ratings", "tools", "print", "nav", "navbar", "navigation",
            "menu", "footer", "sidebar", "masthead", "topbar", "readalso", "more", "latest", "prevnext", "dialog", "breaking");
    private static final Set<String> NAVIGATION = Set.of("nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs");
    private static final Set<String> SMALL_PRINT = Set.of("info", "date", "time", "by", "credit", "credits", "source", "views", "category", "cat", "cats",
            "writer", "reporter", "published", "updated", "icons", "button", "buttons", "btn", "auto", "counter", "hits", "font", "path");
    /** Names that a wrapper of the whole page may hold, as in "content-with-sidebar". */
    private static final Set<String> OF_WRAPPERS = Set.of("with", "has", "no", "wrap", "wrapper", "layout", "page", "main", "enabled", "open",
            "closed", "container", "grid", "row", "left", "right");
    private static final Set<String> IN_WRAPPERS = Set.of("sidebar", "menu", "nav", "ads", "banner", "comments", "comment", "meta", "tags", "author",
            "social", "share", "toolbar", "more", "latest", "print", "search", "breadcrumb", "breaking", "footer");
    private static final List<String> READERS_ONLY = List.of("screen-reader", "sr-only", "visually-hidden", "visuallyhidden");
    private static final Pattern TOKEN = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+");

    private final Map<Line, List<String>> openings = new EnumMap<>(Line.class);
    private final Set<String> names;

    private FurnitureWords(List<String> lines, Set<String> names) {
        this.names = names;
        for (Line kind : Line.values()) {
            String prefix = kind.name().toLowerCase(Locale.ROOT) + " ";
            openings.put(kind, lines.stream().filter(line -> line.startsWith(prefix)).map(line -> line.substring(prefix.length())).toList());
        }
    }

    /** The words of Arabic and English sites. */
    static FurnitureWords ofSites() {
        return new FurnitureWords(LineTable.read(FurnitureWords.class, "furniture-lines.txt"), NAMES);
    }

    /** Whether the element's own name, class, id or role says that all in it is furniture. */
    boolean isFurniture(Element element) {
        if (names.isEmpty()) {
            return false;
        }
        if (TAGS.contains(element.normalName()) || Set.of("navigation", "complementary", "contentinfo", "search", "dialog").contains(element.attr("role"))) {
            return true;
        }
        return classes(element).stream().anyMatch(this::namesFurniture);
    }

    /** Whether the element says that it is a menu of the site and nothing else. */
    boolean isNavigation(Element element) {
        return element.normalName().equals("nav") || element.attr("role").equals("navigation")
                || classes(element).stream().anyMatch(name -> NAVIGATION.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether the element holds what is printed small beside an article: who, when, how often read. True of short lines only. */
    boolean isSmallPrint(Element element) {
        return !names.isEmpty() && classes(element).stream().flatMap(name -> tokens(name).stream()).anyMatch(SMALL_PRINT::contains);
    }

    /** Whether an element inside of a line, such as a {@code span}, says so. Links are left: many sites link words of the text. */
    boolean isInlineFurniture(Element element) {
        String name = element.normalName();
        return !names.isEmpty() && (name.equals("span") || name.equals("small") || name.equals("em") || name.equals("strong"))
                && element.hasAttr("class") && isFurniture(element);
    }

    private boolean namesFurniture(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (READERS_ONLY.stream().anyMatch(lower::contains)) {
            return true;
        }
        List<String> tokens = tokens(name);
        boolean wrapper = tokens.stream().anyMatch(OF_WRAPPERS::contains);
        boolean joined = names.contains(String.join("", tokens));
        return joined || tokens.stream().anyMatch(token -> names.contains(token) && !(wrapper && IN_WRAPPERS.contains(token)));
    }

    /** Whether a class or the id of the element holds the word. */
    static boolean hasToken(Element element, String word) {
        return classes(element).stream().anyMatch(name -> tokens(name).contains(word));
    }

    /** Whether the element, or the one that it fills, is called a quotation that repeats what the text says. */
    static boolean isPullQuote(Element holder) {
        Element element = holder;
        for (int step = 0; step < 3 && element != null; step++, element = element.parent()) {
            if (classes(element).stream().anyMatch(name -> String.join("", tokens(name)).contains("pullquote"))) {
                return true;
            }
        }
        return false;
    }

    /** The words of a text with single spaces around each, without marks. */
    static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip().transform(words -> " " + words + " ");
    }

    /** The element's classes and its id. */
    static List<String> classes(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return List.of();
        }
        return Arrays.stream((element.className() + " " + element.id()).split("\\s+")).filter(name -> !name.isEmpty()).limit(20).toList();
    }

    private static List<String> tokens(String name) {
        Matcher matcher = TOKEN.matcher(name.length() > 100 ? name.substring(0, 100) : name);
        return matcher.results().map(result -> result.group().toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether text begins a "read also" line. */
    boolean opensReadAlso(String text) {
        String start = text.strip();
        if (start.length() < 5 || openings.get(Line.ALSO).isEmpty()) {
            return false;
        }
        String line = comparable(start);
        return openings.get(Line.ALSO).stream().anyMatch(opening -> opens(line, opening));
    }

    /** What kind of furniture the block's text says it is, or null. */
    Line line(PageBlock block) {
        if (block.words() > LONGEST && block.linkShare() < 0.5) {
            return null;
        }
        String line = comparable(block.text());
        for (Line kind : Line.values()) {
            if (openings.get(kind).stream().anyMatch(opening -> opens(line, opening)) && fits(kind, block)) {
                return kind;
            }
        }
        return null;
    }

    /** A heading of furniture is short and no sentence; a reporter may begin one with the same words. */
    private static boolean fits(Line kind, PageBlock block) {
        boolean sentence = block.text().endsWith(".") && block.words() > 6;
        return switch (kind) {
            case ALSO -> !sentence || block.linkShare() > 0.3;
            case SECTION, COMMENTS -> block.words() <= 8 && !sentence;
            case LINE -> !sentence || block.words() <= 3;
        };
    }

    private static boolean opens(String line, String opening) {
        return line.startsWith(opening) && (line.length() == opening.length() || !Character.isLetter(line.charAt(opening.length())));
    }

    /** Without marks, hamza and what stands before the first letter. */
    static String comparable(String text) {
        String start = text.length() > LOOK ? text.substring(0, LOOK) : text;
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).toCharArray()) {
            if (plain.isEmpty() && !Character.isLetterOrDigit(c) && c != '©') {
                continue;
            }
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> plain.append('ا');
                case 'ى' -> plain.append('ي');
                case 'ة' -> plain.append('ه');
                case '\u00A0', '\n', '\t' -> plain.append(' ');
                default -> {
                    int type = Character.getType(c);
                    if (type != Character.NON_SPACING_MARK && type != Character.FORMAT && c != '\u0640') {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }
}
