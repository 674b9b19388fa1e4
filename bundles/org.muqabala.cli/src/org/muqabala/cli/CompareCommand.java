package org.muqabala.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.collation.ReadableChunks;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.exporters.ComparisonJson;
import org.muqabala.exporters.ComparisonText;
import org.muqabala.exporters.HtmlExporter;

/** {@code compare A B}: what the two versions say differently. */
final class CompareCommand implements Command {

    private static final Option FORMAT = Option.choice("--format", List.of("text", "json", "html"));

    private static final Option CHUNKS = Option.choice("--chunks",
            ChunkSize.ALL.stream().map(size -> String.valueOf(size.level())).toList());

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public List<String> files() {
        return List.of("A", "B");
    }

    @Override
    public List<Option> options() {
        return List.of(FORMAT, CHUNKS, Collation.PROFILE, Collation.WITHOUT_FOLDS, Collation.WITHOUT_RULES,
                Collation.HOUSE_STYLE, Option.CHARSET, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        Review exact = Collation.of(arguments, desk).review(arguments, desk);
        ChunkSize size = ChunkSize.ofLevel(Integer.parseInt(arguments.value(CHUNKS).orElseThrow()));
        Review review = exact.with(new ReadableChunks(size).of(exact.comparison()));
        String format = arguments.value(FORMAT).orElseThrow();
        desk.write(arguments, out -> write(review, format, desk, out));
        return Desk.status(List.of(exact.comparison().a(), exact.comparison().b()));
    }

    private static void write(Review review, String format, Desk desk, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> new ComparisonJson(review.comparison(), desk.messages().locale()).write(out);
            case "html" -> new HtmlExporter().write(review, ExportSettings.usual(desk.messages().locale(), ExportTime.now()),
                    out, Progress.NONE);
            default -> new ComparisonText(review.comparison(), desk.messages().locale()).write(out);
        }
    }
}
