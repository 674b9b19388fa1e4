package org.muqabala.reader.markdown;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.Format;
import org.muqabala.reader.ReadCharacters;
import org.muqabala.reader.SourceFile;

/** Reads Markdown. HTML in it is text like any other, but its comments do not print. */
public final class MarkdownFormat implements Format {

    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "mkd");
    private static final Set<String> MEDIA_TYPES = Set.of("text/markdown", "text/x-web-markdown");

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public boolean accepts(SourceFile file) {
        boolean text = file.mediaType().startsWith("text/") || file.mediaType().equals("application/octet-stream");
        return MEDIA_TYPES.contains(file.mediaType()) || text && EXTENSIONS.contains(file.extension());
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        ReadCharacters read = ReadCharacters.of(file.bytes(), options.charset(), Optional.empty());
        FrontMatter front = FrontMatter.of(read.text());
        Node document = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(Footnotes.marked(front.rest()));
        List<FoundPassage> passages = MarkdownPassages.of(document);
        if (passages.isEmpty()) {
            throw new UnreadableArticleException(Problem.EMPTY, "");
        }
        String headline = passages.stream().filter(passage -> passage.kind() == Kind.HEADLINE).map(FoundPassage::text).findFirst().orElse("");
        return new FoundArticle(passages, front.facts(headline), List.of(), read.charset(), false);
    }
}
