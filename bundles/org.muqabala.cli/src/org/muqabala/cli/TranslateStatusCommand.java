package org.muqabala.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.TranslationFiles;
import org.muqabala.translation.WorkLeft;
import org.muqabala.translation.doubt.Doubt;
import org.muqabala.translation.doubt.DoubtTexts;
import org.muqabala.translation.doubt.TargetDoubts;
import org.muqabala.translation.glossary.Glossary;

/** {@code translate status DIR.review}: what is left to do of the newer version's translations. */
final class TranslateStatusCommand implements Command {

    @Override
    public String name() {
        return "translate status";
    }

    @Override
    public List<String> files() {
        return ReviewFile.NAMES;
    }

    @Override
    public List<Option> options() {
        return List.of(ReviewFile.TO, GlossaryPlace.GLOSSARY, Collation.HOUSE_STYLE, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        ReviewFile file = new ReviewFile(arguments, desk);
        OpenedReview opened = file.open();
        Article article = opened.review().comparison().article(Side.B);
        List<Translation> translations = file.reading(() -> translations(article, file.translations(), arguments));
        StringBuilder text = new StringBuilder();
        for (Translation translation : translations) {
            Glossary glossary = GlossaryPlace.read(desk.path(arguments.files().get(0)), TextLanguage.source(article),
                    translation.language(), arguments, desk);
            text.append(text(translation, TargetDoubts.of(translation, glossary), desk.messages()));
        }
        desk.write(arguments, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        return file.status(opened, article);
    }

    /** Those that there are; if there is none, one in the language that is asked for, which nobody has begun. */
    private static List<Translation> translations(Article article, TranslationFiles files, Arguments arguments) throws IOException {
        List<Translation> found = new ArrayList<>();
        for (Locale language : arguments.has(ReviewFile.TO) ? List.of(ReviewFile.language(arguments)) : files.languages(article)) {
            files.read(article, language).ifPresent(found::add);
        }
        return found.isEmpty() ? List.of(Translation.empty(article, ReviewFile.language(arguments))) : found;
    }

    private static String text(Translation translation, TargetDoubts doubts, Messages messages) {
        WorkLeft left = WorkLeft.of(translation);
        StringBuilder text = new StringBuilder(messages.get("translation.head", translation.article().name(),
                translation.language().getDisplayLanguage(messages.locale()), left.work().segments(), left.whole().segments(),
                left.work().words(),
                left.whole().words(), left.changedWords())).append('\n');
        for (Map.Entry<SegmentState, WorkLeft.Amount> amount : left.amounts().entrySet()) {
            if (amount.getValue().segments() > 0) {
                text.append("  ").append(messages.get("translation.amount", messages.get("translation." + amount.getKey().id()),
                        amount.getValue().segments(), amount.getValue().words())).append('\n');
            }
        }
        text.append('\n');
        DoubtTexts texts = new DoubtTexts(messages.locale());
        for (int i = 0; i < translation.segments().size(); i++) {
            Segment segment = translation.segments().get(i);
            if (segment.state().isWork()) {
                text.append(messages.get("translation.segment", i + 1, messages.get("translation." + segment.state().id()),
                        translation.source(segment)))
                        .append('\n');
                List<Doubt> known = doubts.in(translation, segment);
                segment.doubtful().stream().map(mark -> texts.text(mark, known, segment.target())).distinct()
                        .forEach(line -> text.append("    ").append(line).append('\n'));
            }
        }
        return text.toString();
    }
}
