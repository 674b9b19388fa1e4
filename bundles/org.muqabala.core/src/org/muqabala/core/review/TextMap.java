package org.muqabala.core.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.SecondUse;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.CommonEnds;
import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;

/**
 * Where the letters of an old text stand in a new one. Made of the comparison of the two; where only one short stretch was edited, as by typing,
 * of their common ends alone.
 */
final class TextMap {

    /** Characters of an edited stretch up to which nothing within it is compared. */
    private static final int TYPED = 24;
    private static final int NOWHERE = -1;

    /** A stretch that was replaced by another; neither is empty. */
    record Change(Span before, Span after) {
    }

    private final String before;
    private final String after;
    /** For each character of the old text that is not white space, its index in the new text. */
    private final int[] image;
    private final BitSet taken = new BitSet();
    private final List<Change> changes = new ArrayList<>();
    private List<SecondUse> copies = List.of();

    private TextMap(String before, String after) {
        this.before = before;
        this.after = after;
        image = new int[before.length()];
        Arrays.fill(image, NOWHERE);
    }

    /** @throws java.util.concurrent.CancellationException if {@code progress} says that the map is no longer wanted */
    static TextMap between(Article before, Article after, Progress progress) {
        TextMap map = new TextMap(before.text(), after.text());
        if (!map.readEnds()) {
            map.read(new Collator(Profile.NEWS).compare(before, after, progress));
        }
        map.changes.sort(Comparator.comparing(Change::before));
        return map;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    /** Passages of the old text that the new one has a second time, in a place that is not their image. */
    List<SecondUse> copies() {
        return copies;
    }

    /** Whether the character of the new text stood in the old one. */
    boolean isTaken(int index) {
        return taken.get(index);
    }

    /** The index of a character of the old text in the new one; negative if it is not there. */
    int image(int index) {
        return image[index];
    }

    /** The replaced stretch that holds the character of the old text. */
    Optional<Change> changeAt(int index) {
        int low = 0;
        int high = changes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = changes.get(middle).before();
            if (span.contains(index)) {
                return Optional.of(changes.get(middle));
            }
            if (span.start() > index) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /** Whether the two texts are one but for a short stretch. */
    private boolean readEnds() {
        CommonEnds same = CommonEnds.of(before, after);
        int head = same.head();
        int tail = same.tail();
        while (!isBorder(before, head) || !isBorder(after, head)) {
            head--;
        }
        while (!isBorder(before, before.length() - tail) || !isBorder(after, after.length() - tail)) {
            tail--;
        }
        Span old = new Span(head, before.length() - tail);
        Span fresh = new Span(head, after.length() - tail);
        if (Math.max(old.length(), fresh.length()) > TYPED) {
            return false;
        }
        join(0, 0, head);
        join(old.end(), fresh.end(), tail);
        readTyped(trimmed(old, before), trimmed(fresh, after));
        return true;
    }

    /** The few words of an edited stretch, paired in order by their folded spelling; what stands between two pairs was replaced. */
    private void readTyped(Span old, Span fresh) {
        FoldedWords from = FoldedWords.of(old.of(before));
        FoldedWords to = FoldedWords.of(fresh.of(after));
        int oldDone = old.start();
        int freshDone = fresh.start();
        int next = 0;
        for (int word = 0; word < from.size(); word++) {
            int found = to.keys().subList(next, to.size()).indexOf(from.keys().get(word));
            if (found >= 0) {
                Span here = from.spans().get(word).shifted(old.start());
                Span there = to.spans().get(next + found).shifted(fresh.start());
                add(trimmed(new Span(oldDone, here.start()), before), trimmed(new Span(freshDone, there.start()), after));
                add(here, there);
                oldDone = here.end();
                freshDone = there.end();
                next += found + 1;
            }
        }
        add(trimmed(new Span(oldDone, old.end()), before), trimmed(new Span(freshDone, fresh.end()), after));
    }

    private static boolean isBorder(String text, int place) {
        return place == 0 || place == text.length() || Characters.isSpace(text.charAt(place - 1)) || Characters.isSpace(text.charAt(place));
    }

    private static Span trimmed(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private void read(Comparison comparison) {
        copies = comparison.secondUses().stream().filter(use -> use.side() == Side.B).toList();
        comparison.links().forEach(this::read);
    }

    /** Cut out of both sides, the divergences leave equal letters: those are paired one by one. */
    private void read(Link link) {
        int[] old = letters(link, Side.A, before);
        int[] fresh = letters(link, Side.B, after);
        for (int i = 0; i < Math.min(old.length, fresh.length) && before.charAt(old[i]) == after.charAt(fresh[i]); i++) {
            join(old[i], fresh[i], 1);
        }
        link.divergences().forEach(divergence -> add(divergence.a(), divergence.b()));
    }

    private static int[] letters(Link link, Side side, String text) {
        BitSet cut = new BitSet();
        for (Divergence divergence : link.divergences()) {
            cut.set(divergence.on(side).start(), divergence.on(side).end());
        }
        return link.on(side).stream().flatMapToInt(span -> java.util.stream.IntStream.range(span.start(), span.end()))
                .filter(i -> !cut.get(i) && !Characters.isSpace(text.charAt(i))).toArray();
    }

    private void join(int from, int to, int count) {
        for (int i = 0; i < count; i++) {
            if (!Characters.isSpace(before.charAt(from + i))) {
                image[from + i] = to + i;
                taken.set(to + i);
            }
        }
    }

    private void add(Span old, Span fresh) {
        if (!old.isEmpty() && !fresh.isEmpty()) {
            changes.add(new Change(old, fresh));
            taken.set(fresh.start(), fresh.end());
        }
    }
}
