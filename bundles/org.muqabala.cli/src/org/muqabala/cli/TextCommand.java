package org.muqabala.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.View;

/**
 * {@code text FILE}: the article's text as UTF-8, as the program reads it. Where the file itself tells page furniture from the article,
 * the article alone; plain text is its own text, whole.
 */
final class TextCommand implements Command {

    private static final Option VIEW = Option.choice("--view", List.of("final", "original"));
    private static final Option KEEP_FURNITURE = Option.flag("--keep-furniture");

    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> files() {
        return List.of("FILE");
    }

    @Override
    public List<Option> options() {
        return List.of(VIEW, Option.CHARSET, KEEP_FURNITURE, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        View view = View.valueOf(arguments.value(VIEW).orElseThrow().toUpperCase(Locale.ROOT));
        Optional<String> charset = arguments.value(Option.CHARSET);
        Article article = desk.read(arguments.files().get(0), new ReadingOptions(charset, view));
        boolean whole = arguments.has(KEEP_FURNITURE) || !article.source().tellsFurniture();
        String text = whole ? article.text() : withoutFurniture(article);
        desk.write(arguments, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return Desk.status(List.of(article));
    }

    /** The text with the furniture's lines taken out. */
    private static String withoutFurniture(Article article) {
        StringBuilder text = new StringBuilder(article.text().length());
        int from = 0;
        for (Block block : article.blocks()) {
            if (!block.kind().isArticle()) {
                text.append(article.text(), from, block.span().start());
                int end = article.text().indexOf('\n', block.span().end());
                from = end < 0 ? article.text().length() : end + 1;
            }
        }
        return text.append(article.text(), from, article.text().length()).toString();
    }
}
