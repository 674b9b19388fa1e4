package org.muqabala.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.testkit.Seeds;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.GlossaryFolder;

/** The careful translation of seed 000 has nothing wrong with it. */
class SeedTranslationChecksTest {

    private static final SegmentChecks CHECKS = SegmentChecks.standard(glossary(), Optional.empty());

    @Test
    void aCarefulTranslationRaisesNoAlarm() throws IOException {
        Translation translation = translated000();
        CheckTexts texts = new CheckTexts(Locale.ENGLISH);
        List<String> alarms = new ArrayList<>();
        for (Segment segment : translation.segments()) {
            CHECKS.problems(TranslatedText.of(translation, segment, Wire.ARABIC)).forEach(problem -> alarms.add(texts.text(problem) + " | " + segment.target()));
        }
        assertEquals(List.of(), alarms);
    }

    /** What the desk of the seeds calls things. */
    static Glossary glossary() {
        try {
            return new GlossaryFolder(Seeds.root().resolve(Path.of("seeds", "translations")))
                    .read(Locale.forLanguageTag("ar"), Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Translation translated000() throws IOException {
        Article article = Article.typed("000.txt", Seeds.text("000"));
        List<String> english = Files.readAllLines(Seeds.root().resolve(Path.of("seeds", "translations", "000.en.txt")));
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : Translation.empty(article, Locale.ENGLISH).segments()) {
            segments.add(new Segment(segment.source(), english.get(segments.size()), SegmentState.TRANSLATED));
        }
        return new Translation(article, Locale.ENGLISH, segments);
    }
}
