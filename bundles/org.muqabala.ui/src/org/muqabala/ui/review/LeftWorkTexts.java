package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.muqabala.ui.article.LeftText;
import org.muqabala.ui.collation.ProblemTexts;
import org.muqabala.ui.reading.ArticleTitle;

/** Says what a crash left over: which reviews, and when each was last worked on. */
final class LeftWorkTexts {

    /** More would not fit into a question. */
    private static final int MOST_NAMED = 8;

    private final DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    String question(LeftWork left) {
        List<String> lines = new ArrayList<>(List.of(Messages.journal_offer));
        List<String> entries = Stream.concat(left.journals().stream().map(this::entry), left.texts().stream().map(this::entry)).toList();
        entries.stream().limit(MOST_NAMED).forEach(lines::add);
        if (entries.size() > MOST_NAMED) {
            lines.add("• " + NLS.bind(Messages.journal_more, entries.size() - MOST_NAMED));
        }
        if (!left.unreadable().isEmpty()) {
            lines.add("");
            lines.add(unreadable(left));
        }
        return String.join("\n", lines);
    }

    String unreadable(LeftWork left) {
        ProblemTexts problems = new ProblemTexts(Locale.getDefault());
        List<String> lines = new ArrayList<>(List.of(Messages.journal_unreadable));
        left.unreadable().stream().map(problems::text).forEach(lines::add);
        return String.join("\n", lines);
    }

    private String entry(LeftText text) {
        String name = NLS.bind(Messages.journal_article, ArticleTitle.of(text.article().getName(), text.text()));
        try {
            return entry(name, text.journal());
        } catch (IOException e) {
            ILog.of(LeftWorkTexts.class).warn(e.getMessage(), e);
            return "• " + name;
        }
    }

    private String entry(String name, Path journal) throws IOException {
        return "• " + NLS.bind(Messages.journal_entry, name, isolated(times.format(Files.getLastModifiedTime(journal).toInstant())));
    }

    private String entry(Path journal) {
        try {
            return entry(isolated(UnsavedWorkTaking.name(journal)), journal);
        } catch (IOException e) {
            // what is wrong with it is said when it is taken up
            ILog.of(LeftWorkTexts.class).warn(e.getMessage(), e);
            return "• " + isolated(Messages.journal_name);
        }
    }

    /** A file's name in Latin letters does not draw what stands beside it into its own direction. */
    private static String isolated(String words) {
        return "\u2068" + words + "\u2069";
    }
}
