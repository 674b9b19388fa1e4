package org.muqabala.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;

import com.google.gson.JsonObject;

/**
 * Places in the texts of a review, those of former states among them: counted in code points in files, in UTF-16 inside. Of a text that is
 * no longer there, or was never saved, places are kept as they are.
 */
final class TextPlaces {

    /** Names the text that a place is in. */
    static final String TEXT = "text";
    private static final String UNIT = "unit";
    private static final String UTF_16 = "utf-16";

    private final String textA;
    private final String textB;
    private final String hashA;
    private final String hashB;
    private final String firstA;
    private final String firstB;
    private final Function<String, Optional<String>> texts;
    private final Map<String, Optional<CodePointMap>> maps = new HashMap<>();

    /**
     * The places of a review.
     *
     * @param firstA hash of the text of version A that the review was begun with
     * @param firstB hash of that of version B
     * @param texts gives a former text by its hash
     */
    TextPlaces(String textA, String textB, String firstA, String firstB, Function<String, Optional<String>> texts) {
        this.textA = textA;
        this.textB = textB;
        hashA = Sha256.of(textA).hex();
        hashB = Sha256.of(textB).hex();
        this.firstA = firstA;
        this.firstB = firstB;
        this.texts = texts;
        maps.put(hashA, Optional.of(new CodePointMap(textA)));
        maps.put(hashB, Optional.of(new CodePointMap(textB)));
    }

    /** Places that are written without a look at former texts, which may well be known where they are read. */
    static TextPlaces ofJournal(String textA, String textB) {
        return new TextPlaces(textA, textB, Sha256.of(textA).hex(), Sha256.of(textB).hex(), former -> Optional.empty());
    }

    /** The places of the same review when it compared other texts, or will. */
    TextPlaces in(Comparison comparison) {
        return new TextPlaces(comparison.a().text(), comparison.b().text(), firstA, firstB, texts);
    }

    /** Whether these are the places of the texts of the comparison. */
    boolean isIn(Comparison comparison) {
        return textA.equals(comparison.a().text()) && textB.equals(comparison.b().text());
    }

    /** The hash of the text that the review compares now. */
    String hash(Side side) {
        return side == Side.A ? hashA : hashB;
    }

    /** The hash of the text that is meant where none is named: former versions of the program knew only the first. */
    String firstHash(Side side) {
        return side == Side.A ? firstA : firstB;
    }

    /** A text of the review, present or former, by its hash; empty if it is no longer there. */
    Optional<String> text(String hash) {
        return hash.equals(hashA) ? Optional.of(textA) : hash.equals(hashB) ? Optional.of(textB) : texts.apply(hash);
    }

    /** Adds a place in a text of the review; one in a text that is not known here, but may be where it is read, says that it is in UTF-16. */
    void write(JsonObject json, String hash, Span span) {
        Optional<CodePointMap> map = map(hash);
        json.addProperty("end", map.map(known -> known.toCodePoint(span.end())).orElse(span.end()));
        json.addProperty("start", map.map(known -> known.toCodePoint(span.start())).orElse(span.start()));
        json.addProperty(TEXT, hash);
        if (map.isEmpty()) {
            json.addProperty(UNIT, UTF_16);
        }
    }

    /** The place that was added to a thing. Empty if the text has no such place. */
    Optional<Span> read(JsonFields fields, String hash) {
        int start = fields.integer("start");
        int end = fields.integer("end");
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        Optional<CodePointMap> map = map(hash);
        if (map.isEmpty()) {
            return Optional.of(new Span(start, end));
        }
        if (fields.textOr(UNIT, "").equals(UTF_16)) {
            return text(hash).filter(known -> end <= known.length()).map(known -> new Span(start, end));
        }
        return map.filter(known -> end <= known.length()).map(known -> new Span(known.toUtf16(start), known.toUtf16(end)));
    }

    private synchronized Optional<CodePointMap> map(String hash) {
        return maps.computeIfAbsent(hash, missing -> texts.apply(missing).map(CodePointMap::new));
    }
}
