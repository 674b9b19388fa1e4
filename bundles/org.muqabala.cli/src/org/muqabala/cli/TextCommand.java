package org.muqabala.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.muqabala.core.text.Article;

/** {@code text FILE}: the article's text as UTF-8, as the program reads it. */
final class TextCommand implements Command {

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
        return List.of(Option.CHARSET, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        Article article = desk.read(arguments.files().get(0), arguments.value(Option.CHARSET));
        desk.write(arguments, out -> out.write(article.text().getBytes(StandardCharsets.UTF_8)));
        return ExitStatus.DONE;
    }
}
