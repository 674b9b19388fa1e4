package org.muqabala.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.story.Stories;
import org.muqabala.core.story.StoryFinder;
import org.muqabala.core.text.Article;
import org.muqabala.exporters.StoriesJson;
import org.muqabala.exporters.StoriesText;

/** {@code versions FOLDER}: which articles of a folder are versions of one story. */
final class VersionsCommand implements Command {

    private static final Option FORMAT = Option.choice("--format", List.of("text", "json"));
    /** Share of the whole work that reading the files takes. */
    private static final double READING = 0.5;

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public List<String> files() {
        return List.of("FOLDER");
    }

    @Override
    public List<Option> options() {
        return List.of(FORMAT, Collation.PROFILE, Collation.HOUSE_STYLE, Option.CHARSET, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        Collation collation = Collation.of(arguments, desk);
        TerminalProgress progress = new TerminalProgress(desk);
        ReadingOptions options = ReadingOptions.in(arguments.value(Option.CHARSET));
        FolderReading reading = FolderReading.of(arguments.files().get(0), options, desk, new PartOfProgress(progress, 0, READING));
        List<Article> articles = reading.articles();
        Stories stories = new StoryFinder(collation.collator()).find(articles, new PartOfProgress(progress, READING, 1));
        boolean json = arguments.value(FORMAT).orElseThrow().equals("json");
        desk.write(arguments, out -> {
            if (json) {
                new StoriesJson(articles, stories).write(out);
            } else {
                out.write(new StoriesText(articles, stories, desk.messages().locale()).write().getBytes(StandardCharsets.UTF_8));
            }
        });
        return reading.whole() ? Desk.status(articles) : ExitStatus.LEFT_OUT;
    }
}
