package org.muqabala.reader.epub;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.Format;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundCharset;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.PlaceholderTitles;
import org.muqabala.reader.SourceFile;
import org.muqabala.reader.parts.ZipParts;
import org.muqabala.reader.structure.MarkupTree;
import org.muqabala.reader.structure.PassageCollector;

/**
 * EPUB: the chapters of the book's spine in their order, each a page of its own in the map back to the file. The table of contents
 * is left out where the book says which one it is.
 */
public final class EpubFormat implements Format {

    private static final String CONTAINER = "META-INF/container.xml";

    @Override
    public String id() {
        return "epub";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.mediaType().equals("application/epub+zip");
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        ZipParts archive = new ZipParts(file.bytes());
        Element rootFile = xml(archive, CONTAINER).selectFirst("rootfile[full-path]");
        if (rootFile == null) {
            throw new UnreadableArticleException(Problem.DAMAGED, CONTAINER);
        }
        String packagePath = rootFile.attr("full-path");
        Document book = xml(archive, packagePath);
        List<FoundPassage> passages = new ArrayList<>();
        int page = 0;
        for (String chapter : chapters(book, packagePath)) {
            passages.addAll(passages(archive, chapter, ++page));
        }
        if (!passages.isEmpty() && passages.stream().allMatch(passage -> passage.kind() == Kind.FURNITURE)) {
            throw new UnreadableArticleException(Problem.DAMAGED, passages.get(0).text());
        }
        return new FoundArticle(passages, facts(book), List.of(), FoundCharset.FIXED, false);
    }

    /** A chapter that the book names and does not hold leaves its name; the others are read without it. */
    private static List<FoundPassage> passages(ZipParts archive, String chapter, int page) throws IOException {
        if (!archive.names().contains(chapter)) {
            return List.of(new FoundPassage(Kind.FURNITURE, chapter, page));
        }
        PassageCollector collector = new PassageCollector();
        collector.page(page);
        MarkupTree.collect(xml(archive, chapter, Parser.htmlParser()).body(), collector);
        return collector.passages();
    }

    /** Paths of the chapters inside the archive, in reading order. */
    private static List<String> chapters(Document book, String packagePath) {
        String folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
        Map<String, Element> items = new HashMap<>();
        book.select("manifest > item[id][href]").forEach(item -> items.putIfAbsent(item.attr("id"), item));
        List<String> paths = new ArrayList<>();
        for (Element itemRef : book.select("spine > itemref[idref]")) {
            Element item = items.get(itemRef.attr("idref"));
            boolean contents = item != null && (" " + item.attr("properties") + " ").contains(" nav ");
            if (item != null && !contents && !itemRef.attr("linear").equals("no")) {
                paths.add(ZipParts.resolve(folder, decoded(item.attr("href")).replace('\\', '/')));
            }
        }
        return paths;
    }

    private static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a per cent sign that somebody wrote as it is
            return href;
        }
    }

    private static Facts facts(Document book) {
        return new Facts(PlaceholderTitles.without(fact(book, "dc|title")), "", fact(book, "dc|date"), fact(book, "dc|creator"), fact(book, "dc|language"));
    }

    private static String fact(Document book, String name) {
        Element element = book.selectFirst("metadata " + name);
        return element == null ? "" : element.text().strip();
    }

    private static Document xml(ZipParts archive, String name) throws IOException {
        return xml(archive, name, Parser.xmlParser());
    }

    private static Document xml(ZipParts archive, String name, Parser parser) throws IOException {
        try (InputStream in = archive.open(name).orElseThrow(() -> new UnreadableArticleException(Problem.DAMAGED, name))) {
            return Jsoup.parse(in, null, "", parser);
        }
    }
}
