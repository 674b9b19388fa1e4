package org.muqabala.exporters.translation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
import org.muqabala.exporters.TextLanguage;
import org.muqabala.exporters.XmlWriter;

/**
 * TMX 1.4b: what was translated, for the memories of translation tools. First the sentences of the newer version, whole as tools cut them,
 * then translations of single words and of the older version; of several for the same words the best. What was rejected is left out.
 */
public final class TmxDocument {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Review review;
    private final Comparison comparison;
    private final String targetLanguage;
    private final Instant time;
    private long written;

    /**
     * @param targetLanguage BCP 47 tag
     * @param time when the file says that it was made
     */
    public TmxDocument(Review review, String targetLanguage, Instant time) {
        this.review = review;
        this.targetLanguage = targetLanguage;
        this.time = time;
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
        XmlWriter xml = new XmlWriter(out);
        String language = TextLanguage.of(comparison.b());
        xml.open("tmx", "version", "1.4").line();
        xml.empty("header", "creationtool", "Muqabala", "creationtoolversion", "1", "segtype", "sentence", "o-tmf", "Muqabala", "adminlang", "en",
                "srclang", language, "datatype", "plaintext", "creationdate", SECONDS.format(time)).line();
        xml.open("body").line();
        Map<String, Annotation> sentences = new LinkedHashMap<>();
        Set<String> ofSentences = new HashSet<>();
        for (TranslationUnit unit : TranslationUnits.of(review).units()) {
            unit.translation().ifPresent(translation -> {
                sentences.merge(unit.span().of(comparison.b().text()), translation, BinaryOperator.maxBy(TranslationUnits.BEST));
                ofSentences.add(translation.id());
            });
        }
        for (Map.Entry<String, Annotation> sentence : sentences.entrySet()) {
            progress.throwIfCancelled();
            unit(xml, sentence.getKey(), language, sentence.getValue(), "sentence");
        }
        for (Map.Entry<String, Annotation> phrase : phrases().entrySet()) {
            progress.throwIfCancelled();
            if (!sentences.containsKey(phrase.getKey()) && !ofSentences.contains(phrase.getValue().id())) {
                unit(xml, phrase.getKey(), TextLanguage.of(comparison.article(words(phrase.getValue()).side())), phrase.getValue(), "phrase");
            }
        }
        xml.finish();
        progress.worked(1);
        return xml.replaced();
    }

    /** How many translations were written. */
    public long written() {
        return written;
    }

    /** The best translation of each run of words, in the review's order. */
    private Map<String, Annotation> phrases() {
        Map<String, Annotation> phrases = new LinkedHashMap<>();
        review.annotations().stream().filter(TranslationUnits::isTranslated).filter(annotation -> !words(annotation).quote().isBlank())
                .forEach(annotation -> phrases.merge(words(annotation).quote(), annotation, BinaryOperator.maxBy(TranslationUnits.BEST)));
        return phrases;
    }

    /** Of both ends of a divergence, the newer words are those that were translated. */
    private static Anchor words(Annotation annotation) {
        return annotation.anchors().getLast();
    }

    private void unit(XmlWriter xml, String source, String language, Annotation annotation, String kind) throws IOException {
        xml.open("tu", "tuid", annotation.id(), "segtype", kind, "creationdate", SECONDS.format(annotation.created()), "creationid", annotation.author(),
                "changedate", SECONDS.format(annotation.modified())).line();
        if (!annotation.note().isBlank()) {
            xml.element("note", annotation.note()).line();
        }
        xml.element("prop", annotation.state().id(), "type", "x-muqabala-state").line();
        xml.open("tuv", "xml:lang", language).element("seg", source).close().line();
        xml.open("tuv", "xml:lang", targetLanguage).element("seg", annotation.proposal()).close().line();
        xml.close().line();
        written++;
    }
}
