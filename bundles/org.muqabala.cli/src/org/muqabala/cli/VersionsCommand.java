package org.muqabala.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.muqabala.core.story.Stories;
import org.muqabala.core.story.StoryFinder;
import org.muqabala.core.text.Article;
import org.muqabala.exporters.StoriesJson;
import org.muqabala.exporters.StoriesText;
import org.muqabala.importers.PlainTextImporter;

/** {@code versions FOLDER}: which articles of a folder are versions of one story. */
final class VersionsCommand implements Command {

    private static final Option FORMAT = Option.choice("--format", List.of("text", "json"));

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
        String folder = arguments.files().get(0);
        Collation collation = Collation.of(arguments, desk);
        List<Article> articles = new ArrayList<>();
        ExitStatus status = ExitStatus.DONE;
        for (Path file : files(folder, desk)) {
            try {
                articles.add(desk.read(file.toString(), arguments.value(Option.CHARSET)));
            } catch (CommandException e) {
                if (e.status() != ExitStatus.UNREADABLE) {
                    throw e;
                }
                desk.tell(e.getMessage());
                status = ExitStatus.LEFT_OUT;
            }
        }
        Stories stories = new StoryFinder(collation.collator()).find(articles, new TerminalProgress(desk));
        boolean json = arguments.value(FORMAT).orElseThrow().equals("json");
        desk.write(arguments, out -> {
            if (json) {
                new StoriesJson(articles, stories).write(out);
            } else {
                out.write(new StoriesText(articles, stories, desk.messages().locale()).write().getBytes(StandardCharsets.UTF_8));
            }
        });
        return status;
    }

    /** The folder's files that may be articles, by name; its subfolders are left alone. */
    private static List<Path> files(String folder, Desk desk) throws CommandException {
        Path path = desk.path(folder);
        if (!Files.isDirectory(path)) {
            String why = desk.messages().get(Files.exists(path) ? "versions.noFolder" : "versions.missing");
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(folder, why));
        }
        PlainTextImporter importer = new PlainTextImporter();
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> Files.isRegularFile(file) && importer.accepts(file)).sorted().toList();
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(folder, desk.messages().get("file.unreadable", desk.reason(e))), e);
        }
    }
}
