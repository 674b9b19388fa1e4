package org.muqabala.reader.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundCharset;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.Format;
import org.muqabala.reader.ReadCharacters;
import org.muqabala.reader.SourceFile;

/** Reads web pages: the article alone, what the site put around it as furniture. */
public final class HtmlFormat implements Format {

    /** Tags nested deeper than this are read as if they stood side by side. */
    private static final int DEEPEST = 256;
    private static final Set<String> MEDIA_TYPES = Set.of("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml");
    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "xht", "shtml", "php", "asp", "aspx", "jsp");

    @Override
    public String id() {
        return "html";
    }

    @Override
    public boolean accepts(SourceFile file) {
        boolean text = file.mediaType().startsWith("text/") || file.mediaType().equals("application/octet-stream");
        return MEDIA_TYPES.contains(file.mediaType()) || text && EXTENSIONS.contains(file.extension());
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        ReadCharacters read = ReadCharacters.of(file.bytes(), options.charset(), MarkupCharset.declared(file.bytes()));
        return article(read.text(), read.charset());
    }

    /**
     * Reads a page that is characters already, such as the one in a mail.
     *
     * @throws UnreadableArticleException if there is no text in it
     */
    public static FoundArticle article(String markup, FoundCharset charset) throws UnreadableArticleException {
        Document page = parse(markup);
        PageFacts facts = PageFacts.of(page);
        List<FoundPassage> passages = ArticleBody.passages(page, facts);
        if (passages.stream().allMatch(passage -> passage.kind() == Kind.FURNITURE)) {
            throw new UnreadableArticleException(Problem.EMPTY, "");
        }
        String headline = passages.stream().filter(passage -> passage.kind() == Kind.HEADLINE).map(FoundPassage::text).findFirst().orElse("");
        return new FoundArticle(passages, facts.with(headline), List.of(), charset, false);
    }

    /** The document of mark-up, no deeper than what can be walked. */
    public static Document parse(String markup) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(DEEPEST);
        return parser.parseInput(markup, "");
    }

    /** Whether text begins as a web page does. */
    public static boolean looksLikePage(String text) {
        String start = text.substring(0, Math.min(text.length(), 512)).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }
}
