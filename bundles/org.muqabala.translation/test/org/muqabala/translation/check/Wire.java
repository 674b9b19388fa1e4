package org.muqabala.translation.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;

/** Sentences with careful translations, in which there is nothing to find. */
final class Wire {

    static final Locale ARABIC = Locale.forLanguageTag("ar");

    private Wire() {
    }

    /** Those of {@code wire.txt} and of the translated seed. */
    static List<TranslatedText> sentences() throws IOException {
        List<TranslatedText> sentences = new ArrayList<>(written());
        Translation seed = SeedTranslationChecksTest.translated000();
        for (Segment segment : seed.segments()) {
            sentences.add(TranslatedText.of(seed, segment, ARABIC));
        }
        return sentences;
    }

    static List<TranslatedText> written() {
        try (InputStream in = Wire.class.getResourceAsStream("wire.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).toList();
            List<TranslatedText> sentences = new ArrayList<>();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                sentences.add(new TranslatedText(lines.get(i), lines.get(i + 1), ARABIC, Locale.ENGLISH));
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
