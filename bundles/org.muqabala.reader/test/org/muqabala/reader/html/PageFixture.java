package org.muqabala.reader.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.SourceFile;

/**
 * A saved page of an invented site. Elements with {@code data-article} hold the words of its article, but for elements in them with
 * {@code data-site}; both attributes are taken out before the page is read.
 *
 * @param name of the file
 * @param markup as written, with the attributes
 */
record PageFixture(String name, String markup) {

    static PageFixture named(String name) {
        try (InputStream in = PageFixture.class.getResourceAsStream("pages/" + name + ".html")) {
            return new PageFixture(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FoundArticle read() throws IOException {
        return read(StandardCharsets.UTF_8);
    }

    FoundArticle read(Charset charset) throws IOException {
        byte[] bytes = markup.replaceAll(" data-(article|site)\\b", "").getBytes(charset);
        return new HtmlFormat().read(new SourceFile(name + ".html", bytes, "text/html"), ReadingOptions.usual());
    }

    /** The words of the article, in order. */
    List<String> expected() {
        Document page = Jsoup.parse(markup);
        page.select("[data-site], [style*=none]").remove();
        List<String> words = new ArrayList<>();
        for (Element element : page.select("[data-article]")) {
            words.addAll(words(element.text()));
        }
        return words;
    }

    String headline() {
        return Jsoup.parse(markup).selectFirst("[data-article]").text();
    }

    static List<String> kept(FoundArticle article) {
        return article.passages().stream().filter(passage -> passage.kind() != Kind.FURNITURE).map(FoundPassage::text)
                .flatMap(text -> words(text).stream()).toList();
    }

    static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** How many words the two have in common, each as often as both have it. */
    static long shared(List<String> some, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(word -> left.merge(word, 1, Integer::sum));
        return some.stream().filter(word -> left.merge(word, -1, Integer::sum) >= 0).count();
    }
}
