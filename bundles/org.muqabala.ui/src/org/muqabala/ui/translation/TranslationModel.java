package org.muqabala.ui.translation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.core.translation.TranslationSession;
import org.muqabala.translation.WorkCount;
import org.muqabala.translation.WorkLeft;
import org.muqabala.translation.exchange.xliff.InlineCodes;

/**
 * What an open segment editor shows: the translation that it edits, which segments are shown, and the one in hand. The editor and the views
 * beside it listen to it; none of them knows of the others. Segments are numbered from 0 in reading order. May be made on any thread; from
 * then on it is for the UI thread.
 */
public final class TranslationModel {

    private final TranslationSession session;
    private final Locale sourceLanguage;
    private final List<InlineCodes> codes;
    private final WorkCount count;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> handListeners = new CopyOnWriteArrayList<>();
    private SegmentFilter filter = SegmentFilter.ALL;
    private String words = "";
    /** The texts as they are sought in, while words are sought. */
    private final Map<String, String> folded = new HashMap<>();
    private int[] shown;
    private int hand;
    private WorkLeft left;

    /** @param sourceLanguage of the article, in which there are no codes */
    public TranslationModel(TranslationSession session, Locale sourceLanguage) {
        this(session, sourceLanguage, List.of());
    }

    /**
     * @param sourceLanguage of the article
     * @param codes of each segment; empty where no segment has any
     */
    public TranslationModel(TranslationSession session, Locale sourceLanguage, List<InlineCodes> codes) {
        this.session = session;
        this.sourceLanguage = sourceLanguage;
        this.codes = List.copyOf(codes);
        count = new WorkCount(session.translation());
        left = count.of(session.translation());
        shown = IntStream.range(0, size()).toArray();
        hand = next(-1, this::isWork).orElse(0);
        session.onChange(this::changed);
    }

    public TranslationSession session() {
        return session;
    }

    public Translation translation() {
        return session.translation();
    }

    public Locale sourceLanguage() {
        return sourceLanguage;
    }

    /** How many segments there are, shown or not. */
    public int size() {
        return translation().segments().size();
    }

    public Segment segment(int number) {
        return session.segment(number);
    }

    public String source(int number) {
        return translation().source(segment(number));
    }

    /** The inline codes whose signs stand in the segment's source, and ought to stand in its translation. */
    public InlineCodes codes(int number) {
        return codes.isEmpty() ? InlineCodes.NONE : codes.get(number);
    }

    /** The source as a memory knows it: without signs of codes. */
    public String sourceWords(int number) {
        return codes(number).words(source(number));
    }

    /** What is left to do of the whole. */
    public WorkLeft left() {
        return left;
    }

    /** How many words the segment's source has. */
    public int words(int number) {
        return count.words(number);
    }

    /** The number of the segment in hand; empty if the article has none, or the filter shows none. */
    public OptionalInt hand() {
        return shown.length == 0 || size() == 0 ? OptionalInt.empty() : OptionalInt.of(hand);
    }

    public Optional<Segment> segmentInHand() {
        return hand().isPresent() ? Optional.of(segment(hand)) : Optional.empty();
    }

    /** The numbers of the segments that are shown, in reading order. */
    int[] shown() {
        return shown;
    }

    public SegmentFilter filter() {
        return filter;
    }

    /** The words that are to stand in the segments that are shown; empty for any. */
    public String soughtWords() {
        return words;
    }

    /** Shows other segments; the one in hand stays if it is among them. */
    public void filter(SegmentFilter wanted, String soughtWords) {
        if (filter != wanted || !words.equals(soughtWords.strip())) {
            filter = wanted;
            words = soughtWords.strip();
            select();
        }
    }

    private void select() {
        String sought = FoldedWords.of(words).joined();
        if (words.isEmpty()) {
            folded.clear();
        }
        // the one in hand stays in sight though it is done: it goes when the filter is chosen anew
        shown = IntStream.range(0, size()).filter(number -> filter.shows(segment(number)) && has(number, sought)).toArray();
        if (shown.length > 0 && position(hand) < 0) {
            int from = hand;
            hand = IntStream.of(shown).filter(number -> number >= from).findFirst().orElse(shown[shown.length - 1]);
        }
        listeners.forEach(Runnable::run);
        handListeners.forEach(Runnable::run);
    }

    private boolean has(int number, String sought) {
        return words.isEmpty() || source(number).contains(words) || segment(number).target().contains(words)
                || !sought.isEmpty() && (folded(source(number)).contains(sought) || folded(segment(number).target()).contains(sought));
    }

    private String folded(String text) {
        return folded.computeIfAbsent(text, words -> FoldedWords.of(words).joined());
    }

    /** Where the segment stands among those that are shown; negative if it is not. */
    int position(int number) {
        return Arrays.binarySearch(shown, number);
    }

    /** Takes a segment in hand; one that the filter hides makes it show all. */
    public void go(int number) {
        if (position(number) < 0) {
            hand = number;
            filter(SegmentFilter.ALL, "");
            return;
        }
        if (number != hand) {
            hand = number;
            handListeners.forEach(Runnable::run);
        }
    }

    /** @return whether there was one */
    public boolean goToNext() {
        return go(next(hand, number -> position(number) >= 0));
    }

    /** @return whether there was one */
    public boolean goToPrevious() {
        return go(IntStream.iterate(hand - 1, number -> number >= 0, number -> number - 1).filter(number -> position(number) >= 0)
                .findFirst());
    }

    /**
     * Goes to the next segment that is work, from the last to the first again.
     *
     * @return whether there was one
     */
    public boolean goToNextOpen() {
        OptionalInt behind = next(hand, this::isWork);
        return go(behind.isPresent() ? behind : next(-1, this::isWork));
    }

    private boolean go(OptionalInt number) {
        boolean isOther = number.isPresent() && number.getAsInt() != hand;
        number.ifPresent(this::go);
        return isOther;
    }

    private boolean isWork(int number) {
        return segment(number).state().isWork();
    }

    private OptionalInt next(int from, IntPredicate wanted) {
        return IntStream.range(from + 1, size()).filter(wanted).findFirst();
    }

    /** Writes the translation of the segment in hand. */
    public void write(String target) {
        hand().ifPresent(number -> session.type(number, target));
    }

    /**
     * Says that the translation in hand is right.
     *
     * @return whether there is one
     */
    public boolean confirm(SegmentState state) {
        Optional<Segment> segment = segmentInHand().filter(held -> !held.target().isBlank());
        segment.ifPresent(held -> session.put(hand, held.confirmed(state)));
        return segment.isPresent();
    }

    /** Puts words in the place of the translation in hand, as one step. */
    public void replace(String target) {
        segmentInHand().ifPresent(held -> session.put(hand, held.written(target)));
    }

    /**
     * @return closes the subscription when run; the listener is called when what is shown has changed, and the work that is left
     * with it
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** @return closes the subscription when run; the listener is called when another segment was taken in hand */
    public Runnable onHand(Runnable listener) {
        handListeners.add(listener);
        return () -> handListeners.remove(listener);
    }

    private void changed(Translation translation) {
        left = count.of(translation);
        listeners.forEach(Runnable::run);
    }
}
