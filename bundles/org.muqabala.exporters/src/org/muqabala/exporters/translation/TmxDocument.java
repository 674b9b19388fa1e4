package org.muqabala.exporters.translation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.core.xml.TmxWriter;
import org.muqabala.exporters.SideLanguages;

/**
 * TMX 1.4b: what was translated, for the memories of translation tools. First the sentences of the newer version, whole as tools cut them,
 * then translations of single words and of the older version; of several for the same words the best. What was rejected is left out, and what
 * still is work.
 */
public final class TmxDocument {

    /** Of two translations of one sentence, that of the later annotation where both are annotations. */
    private static final Comparator<UnitTranslation> BEST = UnitTranslation.BEST.thenComparing(translation -> translation.annotation().orElse(null),
            Comparator.nullsFirst(SourceUnits.BEST));

    private final Review review;
    private final Comparison comparison;
    private final TranslatedInto into;
    private final Locale target;
    private final Instant time;
    private long written;

    /** @param time when the file says that it was made, and segments that say no time of their own */
    public TmxDocument(Review review, TranslatedInto into, Instant time) {
        this.review = review;
        this.into = into;
        this.time = time;
        target = Locale.forLanguageTag(into.language());
        comparison = review.comparison();
    }

    /**
     * Writes everything.
     *
     * @return how many characters XML cannot hold, so that others stand for them
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public long write(OutputStream out, Progress progress) throws IOException {
        progress.throwIfCancelled();
        SideLanguages languages = SideLanguages.of(comparison);
        String language = languages.b();
        TmxWriter tmx = new TmxWriter(out, language, time);
        Map<String, UnitTranslation> sentences = new LinkedHashMap<>();
        Set<String> ofSentences = new HashSet<>();
        for (SourceUnit unit : SourceUnits.of(review, into.translation()).units()) {
            unit.translation().filter(translation -> !translation.state().isWork()).ifPresent(translation -> {
                sentences.merge(unit.span().of(comparison.b().text()), translation, BinaryOperator.maxBy(BEST));
                translation.annotation().map(Annotation::id).ifPresent(ofSentences::add);
            });
        }
        for (Map.Entry<String, UnitTranslation> sentence : sentences.entrySet()) {
            progress.throwIfCancelled();
            UnitTranslation translation = sentence.getValue();
            if (translation.annotation().isPresent()) {
                write(tmx, sentence.getKey(), language, translation.annotation().get(), TmxWriter.Kind.SENTENCE, SentMark.of(translation));
            } else {
                tmx.write(new TranslationUnit(Locale.forLanguageTag(language), target, sentence.getKey(), translation.text(), "", time),
                        new TmxWriter.About("", TmxWriter.Kind.SENTENCE, Instant.EPOCH, "", translation.state().id(), SentMark.of(translation)));
            }
        }
        for (Map.Entry<String, Annotation> phrase : phrases().entrySet()) {
            progress.throwIfCancelled();
            if (!sentences.containsKey(phrase.getKey()) && !ofSentences.contains(phrase.getValue().id())) {
                write(tmx, phrase.getKey(), languages.on(words(phrase.getValue()).side()), phrase.getValue(), TmxWriter.Kind.PHRASE, "");
            }
        }
        written = tmx.written();
        progress.worked(1);
        return tmx.finish();
    }

    /** How many translations were written. */
    public long written() {
        return written;
    }

    /** The best translation of each run of words, in the review's order. */
    private Map<String, Annotation> phrases() {
        Map<String, Annotation> phrases = new LinkedHashMap<>();
        review.annotations().stream().filter(SourceUnits::isTranslated).filter(annotation -> !words(annotation).quote().isBlank())
                .forEach(annotation -> phrases.merge(words(annotation).quote(), annotation, BinaryOperator.maxBy(SourceUnits.BEST)));
        return phrases;
    }

    /** Of both ends of a divergence, the newer words are those that were translated. */
    private static Anchor words(Annotation annotation) {
        return annotation.anchors().getLast();
    }

    private void write(TmxWriter tmx, String source, String language, Annotation annotation, TmxWriter.Kind kind, String sent) throws IOException {
        tmx.write(new TranslationUnit(Locale.forLanguageTag(language), target, source, annotation.proposal(), annotation.author(), annotation.modified()),
                new TmxWriter.About(annotation.id(), kind, annotation.created(), annotation.note(), annotation.state().id(), sent));
    }
}
