package org.muqabala.exporters.docx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.AnchorPlacer;
import org.muqabala.core.review.Placement;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Span;

/** Finds what others changed in a text: the text as it went out read against the text as it came back. */
final class ReturnedEdits {

    /**
     * Words that were put in place of others.
     *
     * @param sent what stood there, in the text as it went out; never empty
     * @param returned what stands there now, in the text as it came back; never empty: to what was put in or taken away a word beside it is added
     */
    record Edit(Span sent, Span returned) {
    }

    private final String sent;
    private final String returned;
    private final Comparison comparison;
    private final AnchorPlacer back;
    private final AnchorPlacer forth;

    private ReturnedEdits(Article sent, Article returned, Progress progress) {
        this.sent = sent.text();
        this.returned = returned.text();
        comparison = new Collator(Profile.STRICT).compare(sent, returned, progress);
        back = AnchorPlacer.between(returned, sent, progress);
        forth = AnchorPlacer.between(sent, returned, progress);
    }

    /** In the order of the text. */
    static List<Edit> between(Article sent, Article returned, Progress progress) {
        return new ReturnedEdits(sent, returned, progress).edits();
    }

    private List<Edit> edits() {
        List<Edit> found = new ArrayList<>();
        for (Link link : comparison.links()) {
            for (Divergence divergence : link.divergences()) {
                found.add(new Edit(divergence.a(), divergence.b()));
            }
        }
        for (Span gone : comparison.onlyInA()) {
            place(forth, gone).ifPresent(place -> found.add(new Edit(gone, place)));
        }
        for (Span put : comparison.onlyInB()) {
            place(back, put).ifPresent(place -> found.add(new Edit(place, put)));
        }
        found.sort(Comparator.comparing(Edit::sent).thenComparing(Edit::returned));
        return joined(found).stream().filter(this::isChange).map(this::withWord).filter(edit -> !edit.sent.isEmpty() && !edit.returned.isEmpty()).toList();
    }

    /** Where in the other text a passage would stand that is not there: behind what stands before it. */
    private static Optional<Span> place(AnchorPlacer placer, Span passage) {
        return placer.place(Span.at(passage.start())) instanceof Placement.Placed placed ? Optional.of(placed.span()) : Optional.empty();
    }

    /** What stands next to each other on both sides was changed as one. */
    private List<Edit> joined(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            if (!joined.isEmpty() && isNext(joined.getLast().sent, edit.sent, sent) && isNext(joined.getLast().returned, edit.returned, returned)) {
                Edit before = joined.removeLast();
                joined.add(new Edit(Span.covering(before.sent, edit.sent), Span.covering(before.returned, edit.returned)));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private static boolean isNext(Span before, Span after, String text) {
        return before.end() <= after.start() && text.substring(before.end(), after.start()).isBlank();
    }

    /** What a file cannot hold, or holds in another form, nobody changed. */
    private boolean isChange(Edit edit) {
        return !canonical(edit.sent.of(sent)).equals(canonical(edit.returned.of(returned)));
    }

    private static String canonical(String text) {
        return Normalizer.normalize(SafeText.onOneLine(text).strip(), Normalizer.Form.NFC);
    }

    private Edit withWord(Edit edit) {
        if (!edit.sent.isEmpty() && !edit.returned.isEmpty()) {
            return edit;
        }
        Span beforeSent = wordBefore(sent, edit.sent.start());
        Span beforeReturned = wordBefore(returned, edit.returned.start());
        if (!beforeSent.isEmpty() && beforeSent.of(sent).equals(beforeReturned.of(returned))) {
            return new Edit(Span.covering(beforeSent, edit.sent), Span.covering(beforeReturned, edit.returned));
        }
        Span behindSent = wordBehind(sent, edit.sent.end());
        Span behindReturned = wordBehind(returned, edit.returned.end());
        if (!behindSent.isEmpty() && behindSent.of(sent).equals(behindReturned.of(returned))) {
            return new Edit(Span.covering(edit.sent, behindSent), Span.covering(edit.returned, behindReturned));
        }
        return edit;
    }

    private static Span wordBefore(String text, int place) {
        int end = place;
        while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !Characters.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end);
    }

    private static Span wordBehind(String text, int place) {
        int start = place;
        while (start < text.length() && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
