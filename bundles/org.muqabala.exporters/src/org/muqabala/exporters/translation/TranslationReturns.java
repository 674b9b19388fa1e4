package org.muqabala.exporters.translation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.AnchorTrace;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.ContentId;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.LanguageTag;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.TargetLanguage;

/**
 * What translators did in a file that came back: a translation is that of its segment, with its state; a remark is a note on its sentence. Where
 * the review has no segment for it, since it is cut otherwise or the words stand elsewhere by now, a translation is an annotation that proposes
 * it. What went out as an annotation's proposal and was called done is accepted.
 */
public final class TranslationReturns {

    private final Review review;
    private final Instant time;
    private final Labels labels;
    private final String text;
    private final Map<String, SourceUnit> unitsById = new HashMap<>();
    private final Map<String, List<SourceUnit>> unitsBySource = new HashMap<>();
    /** What the translations beside the review have for a place. */
    private final Map<Span, Set<String>> kept = new HashMap<>();
    private final List<Translation> translations;
    private final Map<Locale, Translation> empty = new HashMap<>();
    private final List<Returned.Item> items = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private int unknown;

    /**
     * @param translations of the review's texts, which are kept beside it
     * @param time when what is new was done
     * @param labels for sentences on what could not be understood
     */
    public TranslationReturns(Review review, List<Translation> translations, Instant time, Labels labels) {
        this.review = review;
        this.time = time;
        this.labels = labels;
        text = review.comparison().b().text();
        CodePointMap map = new CodePointMap(text);
        List<Translation> ofText = translations.stream().filter(translation -> translation.article().text().equals(text)).toList();
        this.translations = ofText;
        // the cut of a translation that went out, or of none
        Stream.concat(ofText.stream().map(Optional::of), Stream.of(Optional.<Translation>empty())).forEach(translation -> {
            for (SourceUnit unit : SourceUnits.of(review, translation).units()) {
                unitsById.putIfAbsent(Xliff2Document.id(unit, map), unit);
                List<SourceUnit> same = unitsBySource.computeIfAbsent(source(unit), words -> new ArrayList<>());
                if (same.stream().noneMatch(known -> known.span().equals(unit.span()))) {
                    same.add(unit);
                }
            }
        });
        ofText.forEach(translation -> translation.segments().forEach(segment -> kept.computeIfAbsent(segment.source(), span -> new HashSet<>())
                .add(SafeText.visible(segment.target()))));
    }

    /** @throws UnreadableArticleException if this is no XLIFF */
    public Returned xliff(byte[] xml, Progress progress) throws UnreadableArticleException {
        XliffReading reading = new XliffReading();
        for (ReturnedUnit returned : reading.read(xml, progress)) {
            progress.throwIfCancelled();
            List<SourceUnit> found = units(returned);
            found.forEach(unit -> take(unit, returned));
            if (found.isEmpty() && returned.isTranslated()) {
                make(made(AnnotationKind.TRANSLATION, elsewhere(returned.source()), returned.target(), "", returned.isApproved()));
            }
        }
        int elsewhere = reading.notesElsewhere();
        return new Returned(items, elsewhere == 0 ? List.of() : List.of(labels.get("problem.remarks", elsewhere)));
    }

    /**
     * Of a memory, only the translations of sentences and words of this review are taken.
     *
     * @throws UnreadableArticleException if this is no TMX
     */
    public Returned tmx(byte[] xml, Progress progress) throws UnreadableArticleException {
        TmxReading reading = new TmxReading(TextLanguage.of(review.comparison().b()), translations.stream().map(Translation::language).toList());
        for (ReturnedUnit returned : reading.read(xml, progress)) {
            progress.throwIfCancelled();
            // another tool may use the same ids for something else
            Optional<Annotation> known = review.annotation(returned.id()).filter(annotation -> annotation.kind() == AnnotationKind.TRANSLATION)
                    .filter(annotation -> visible(returned.source()).contains(visible(annotation.anchors().getLast().quote())));
            List<SourceUnit> found = unitsBySource.getOrDefault(visible(returned.source()), List.of());
            found.forEach(unit -> take(unit, returned));
            if (found.isEmpty() && known.isPresent()) {
                propose(known.get(), returned);
            } else if (found.isEmpty()) {
                unknown++;
            }
        }
        return new Returned(items, unknown == 0 ? List.of() : List.of(labels.get("problem.memory", unknown)));
    }

    /** The one with its id; if no such one has its words, all that have them. */
    private List<SourceUnit> units(ReturnedUnit returned) {
        String words = visible(returned.source());
        return Optional.ofNullable(unitsById.get(returned.id())).filter(unit -> source(unit).equals(words)).map(List::of)
                .orElseGet(() -> unitsBySource.getOrDefault(words, List.of()));
    }

    /** As it goes out: what XML cannot hold stands there as a sign. */
    private String source(SourceUnit unit) {
        return visible(unit.span().of(text));
    }

    private static String visible(String words) {
        return SafeText.visible(words).strip();
    }

    private void take(SourceUnit unit, ReturnedUnit returned) {
        Anchor anchor = Anchor.of(Side.B, unit.span(), text);
        Optional<Annotation> known = unit.translation().flatMap(UnitTranslation::annotation);
        Optional<Segment> segment = returned.isTranslated() ? segment(unit.span(), returned) : Optional.empty();
        if (segment.isPresent()) {
            Returned.Translated translated = new Returned.Translated(language(returned), unit.span(), returned.target(), returned.state(),
                    returned.sent(), time);
            if (translated.isNews() || known.isEmpty() && segment.get().state() == SegmentState.EMPTY) {
                items.add(translated);
            }
            known.ifPresent(annotation -> accept(annotation, returned));
        } else if (known.isPresent()) {
            propose(known.get(), returned);
        } else if (returned.isTranslated() && !kept.getOrDefault(unit.span(), Set.of()).contains(returned.target())) {
            make(made(AnnotationKind.TRANSLATION, anchor, returned.target(), "", returned.isApproved()));
        }
        for (String note : returned.notes()) {
            make(made(AnnotationKind.NOTE, anchor, "", note, false));
        }
    }

    /** The one that a translation is of; empty where the review is cut otherwise. */
    private Optional<Segment> segment(Span span, ReturnedUnit returned) {
        Locale language = language(returned);
        Translation into = translations.stream().filter(translation -> translation.language().equals(language)).findFirst()
                .orElseGet(() -> empty.computeIfAbsent(language, missing -> Translation.empty(review.comparison().b(), missing)));
        return into.cutTo(span).flatMap(cut -> cut.segments().stream().filter(segment -> segment.source().equals(span)).findFirst());
    }

    /** That of a translation that is there, for one into English as it is spoken somewhere is into English; else what the file says. */
    private Locale language(ReturnedUnit returned) {
        Optional<Locale> named = LanguageTag.read(returned.language());
        if (named.isEmpty()) {
            return translations.stream().map(Translation::language).findFirst().orElseGet(() -> Locale.forLanguageTag(TargetLanguage.OPTION.usual()));
        }
        Locale said = named.get();
        List<Locale> there = translations.stream().map(Translation::language).filter(language -> language.getLanguage().equals(said.getLanguage())).toList();
        return there.isEmpty() || there.contains(said) ? said : there.getFirst();
    }

    private void propose(Annotation known, ReturnedUnit returned) {
        if (!returned.isTranslated() || !done.add(known.id())) {
            return;
        }
        boolean isKept = known.places().stream().anyMatch(place -> kept.getOrDefault(place.span(), Set.of()).contains(returned.target()));
        if (!returned.target().equals(SafeText.visible(known.proposal())) && !isKept) {
            items.add(new Returned.Proposed(known.id(), returned.target(), time));
        }
        accept(known, returned);
    }

    private void accept(Annotation known, ReturnedUnit returned) {
        Returned.Decided accepted = new Returned.Decided(known.id(), AnnotationState.ACCEPTED, time);
        if (returned.isApproved() && known.canMove(AnnotationState.ACCEPTED) && !items.contains(accepted)) {
            items.add(accepted);
        }
    }

    /** The same is not made twice, even if it stands in the file twice. */
    private void make(Annotation annotation) {
        if (done.add(annotation.id())) {
            items.add(new Returned.Made(annotation));
        }
    }

    private Annotation made(AnnotationKind kind, Anchor anchor, String proposal, String note, boolean approved) {
        String id = ContentId.of("translation", kind.id(), anchor.quote(), anchor.span().start(), proposal, note);
        return new Annotation(id, kind, List.of(anchor), List.of(), proposal, note, TextDirection.AUTO,
                Handling.USUAL, approved ? AnnotationState.ACCEPTED : AnnotationState.OPEN, List.of(), "", time, time);
    }

    /** Words that are no sentence of the review as it is now: to be looked for. */
    private static Anchor elsewhere(String words) {
        return new Anchor(Side.B, new Span(0, words.length()), words, AnchorTrace.NONE, "elsewhere");
    }
}
