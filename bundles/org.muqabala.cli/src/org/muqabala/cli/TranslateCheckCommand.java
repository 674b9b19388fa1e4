package org.muqabala.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.TranslationFiles;
import org.muqabala.translation.check.CheckTexts;
import org.muqabala.translation.check.Dictionaries;
import org.muqabala.translation.check.HunspellSpeller;
import org.muqabala.translation.check.SegmentChecks;
import org.muqabala.translation.check.SegmentProblem;
import org.muqabala.translation.check.Speller;
import org.muqabala.translation.check.TranslatedText;
import org.muqabala.translation.glossary.Glossary;

/** {@code translate check DIR.review}: what is probably wrong with the newer version's translations. */
final class TranslateCheckCommand implements Command {

    private static final Option WITHOUT = new Option("--without", "NAMES", List.of(), false);

    /**
     * A translation and what was found in it.
     *
     * @param lines a line a problem, each behind the number of its segment
     * @param segments how many have one
     */
    private record Report(Translation translation, List<String> lines, int segments) {
    }

    @Override
    public String name() {
        return "translate check";
    }

    @Override
    public List<String> files() {
        return ReviewFile.NAMES;
    }

    @Override
    public List<Option> options() {
        return List.of(NamedMemory.FROM, ReviewFile.TO, WITHOUT, GlossaryPlace.GLOSSARY, Collation.HOUSE_STYLE, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        ReviewFile file = new ReviewFile(arguments, desk);
        Set<String> without = without(arguments, desk.messages());
        OpenedReview opened = file.open();
        Article article = opened.review().comparison().article(Side.B);
        List<Translation> translations = file.reading(() -> translations(article, file.translations(), arguments));
        if (translations.isEmpty()) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(file.name(),
                    desk.messages().get("translation.none", SafeText.plainLine(article.name()), ReviewFile.language(arguments)
                            .getDisplayLanguage(desk.messages().locale()))));
        }
        StringBuilder text = new StringBuilder();
        Locale from = NamedMemory.source(arguments, article);
        for (Translation translation : translations) {
            SegmentChecks checks = checks(from, translation.language(), arguments, desk).without(without);
            text.append(text(report(translation, from, checks, desk.messages()), desk.messages()));
        }
        desk.write(arguments, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        return file.status(opened, article);
    }

    private static Set<String> without(Arguments arguments, Messages messages) throws CommandException {
        Set<String> names = new HashSet<>(List.of(arguments.value(WITHOUT).orElse("").split(",")));
        names.remove("");
        for (String name : names) {
            if (!SegmentChecks.ids().contains(name)) {
                throw new CommandException(ExitStatus.WRONG_USAGE, messages.get("usage.choice", WITHOUT.name(), name,
                        String.join(" ", SegmentChecks.ids())));
            }
        }
        return names;
    }

    private static List<Translation> translations(Article article, TranslationFiles files, Arguments arguments) throws IOException {
        List<Translation> found = new ArrayList<>();
        for (Locale language : arguments.has(ReviewFile.TO) ? List.of(ReviewFile.language(arguments)) : files.languages(article)) {
            files.read(article, language).ifPresent(found::add);
        }
        return found;
    }

    /** The review's own terms go before the desk's. */
    private static SegmentChecks checks(Locale from, Locale language, Arguments arguments, Desk desk) throws CommandException {
        Glossary glossary = GlossaryPlace.read(desk.path(arguments.files().get(0)), from, language, arguments, desk);
        Optional<Path> dictionary = Dictionaries.ofSystem().find(language);
        return SegmentChecks.standard(glossary, dictionary.isEmpty() ? Optional.empty() : speller(dictionary.get(), desk));
    }

    private static Optional<Speller> speller(Path dictionary, Desk desk) {
        try {
            return Optional.of(new HunspellSpeller(dictionary));
        } catch (IOException e) {
            desk.tell(Desk.about(dictionary.toString(), desk.messages().get("check.dictionary")));
            return Optional.empty();
        }
    }

    private static Report report(Translation translation, Locale from, SegmentChecks checks, Messages messages) {
        CheckTexts texts = new CheckTexts(messages.locale());
        List<String> lines = new ArrayList<>();
        int segments = 0;
        for (int i = 0; i < translation.segments().size(); i++) {
            Segment segment = translation.segments().get(i);
            List<SegmentProblem> problems = checks.problems(TranslatedText.of(translation, segment, from));
            segments += problems.isEmpty() ? 0 : 1;
            for (SegmentProblem problem : problems) {
                lines.add(messages.get("check.problem", i + 1, problem.check(), texts.text(problem)));
            }
        }
        return new Report(translation, lines, segments);
    }

    private static String text(Report report, Messages messages) {
        long translated = report.translation.segments().stream().filter(segment -> !segment.target().isBlank()).count();
        String head = messages.get("check.head", SafeText.plainLine(report.translation.article().name()), report.translation.language()
                .getDisplayLanguage(messages.locale()), report.lines.size(),
                report.segments, translated);
        return head + "\n" + String.join("", report.lines.stream().map(line -> "  " + line + "\n").toList());
    }
}
