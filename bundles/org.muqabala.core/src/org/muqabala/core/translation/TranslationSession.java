package org.muqabala.core.translation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.muqabala.core.text.Span;

/**
 * The one owner of a translation that is being edited: what is written goes in, snapshots come out, each of the last steps can be undone and
 * redone. Letters that are typed one behind the other are one step up to the next word. For one thread; listeners are called on the thread of
 * the change.
 */
public final class TranslationSession {

    static final int STEPS = 500;

    /**
     * Segments that were changed together.
     *
     * @param before what they were, by number
     * @param after what they became
     * @param isTyping whether what is typed next may still belong to it
     */
    private record Step(SortedMap<Integer, Segment> before, Map<Integer, Segment> after, boolean isTyping) {

        boolean touches(Map<Integer, Segment> segments) {
            return before.keySet().stream().anyMatch(segments::containsKey);
        }
    }

    private final Deque<Step> undone = new ArrayDeque<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final List<Consumer<Translation>> listeners = new CopyOnWriteArrayList<>();
    private Translation current;
    private Translation saved;

    public TranslationSession(Translation translation) {
        this(translation, translation);
    }

    /**
     * Goes on with a translation that is not saved as it stands.
     *
     * @param saved what is on disk
     * @param current what it has become
     */
    public TranslationSession(Translation saved, Translation current) {
        this.saved = saved;
        this.current = current;
    }

    public Translation translation() {
        return current;
    }

    public Segment segment(int number) {
        return current.segments().get(number);
    }

    /** Writes a translation by hand. What follows letter by letter is one step up to the next word. */
    public void type(int number, String target) {
        Segment before = segment(number);
        Segment after = before.written(target);
        if (after.equals(before)) {
            return;
        }
        if (goesOn(number, before, target)) {
            Step last = done.pop();
            done.push(new Step(last.before(), Map.of(number, after), true));
            undone.clear();
            become(Map.of(number, after));
        } else {
            put(Map.of(number, after), true);
        }
    }

    private boolean goesOn(int number, Segment before, String target) {
        if (done.isEmpty() || !done.peek().isTyping() || !before.equals(done.peek().after().get(number))) {
            return false;
        }
        boolean isShort = Math.abs(target.length() - before.target().length()) <= 1;
        return isShort && words(target) <= words(before.target());
    }

    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = Character.isWhitespace(text.charAt(i));
            words += !isSpace && !inWord ? 1 : 0;
            inWord = !isSpace;
        }
        return words;
    }

    /** Puts a segment in the place of the one with the number, as one step. */
    public void put(int number, Segment segment) {
        put(Map.of(number, segment));
    }

    /** Puts segments in the places of those with the numbers, all in one step. */
    public void put(Map<Integer, Segment> segments) {
        put(segments, false);
    }

    private void put(Map<Integer, Segment> segments, boolean isTyping) {
        SortedMap<Integer, Segment> before = new TreeMap<>();
        Map<Integer, Segment> after = new TreeMap<>();
        segments.forEach((number, segment) -> {
            if (!segment.equals(segment(number))) {
                before.put(number, segment(number));
                after.put(number, segment);
            }
        });
        if (before.isEmpty()) {
            return;
        }
        done.push(new Step(before, after, isTyping));
        if (done.size() > STEPS) {
            done.removeLast();
        }
        undone.clear();
        become(after);
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** @return the first segment that is as it was; empty if there was nothing to undo */
    public OptionalInt undo() {
        if (done.isEmpty()) {
            return OptionalInt.empty();
        }
        Step step = done.pop();
        undone.push(step);
        become(step.before());
        return OptionalInt.of(step.before().firstKey());
    }

    /** @return the first segment that is again as it had become; empty if there was nothing to redo */
    public OptionalInt redo() {
        if (undone.isEmpty()) {
            return OptionalInt.empty();
        }
        Step step = undone.pop();
        done.push(new Step(step.before(), step.after(), false));
        become(step.after());
        return OptionalInt.of(step.before().firstKey());
    }

    /** What was last saved, or what the session was begun with. */
    public Translation saved() {
        return saved;
    }

    /** Whether the translation differs from what was last saved. */
    public boolean isDirty() {
        return current != saved && !current.equals(saved);
    }

    /** Remembers that {@code translation}, a snapshot of this session, is on disk. */
    public void markSaved(Translation translation) {
        saved = translation;
        listeners.forEach(listener -> listener.accept(current));
    }

    /** What became of a translation that somebody else has written. */
    public sealed interface TakenUp {
    }

    /**
     * The segments stand where they stand here.
     *
     * @param taken those that are as they are there now, by number
     * @param held those that were changed here as well, and stay as they are here; saving is to keep the others
     */
    public record Followed(List<Integer> taken, List<Integer> held) implements TakenUp {

        public Followed {
            taken = List.copyOf(taken);
            held = List.copyOf(held);
        }
    }

    /** The article was cut into other segments there; nothing was taken. */
    public record OtherCut() implements TakenUp {
    }

    /**
     * Takes up what is on disk by now. A segment that is here as it was saved follows, and cannot be taken back to what it was by undoing; one
     * that was changed here stays.
     */
    public TakenUp takeUp(Translation onDisk) {
        if (!places(onDisk).equals(places(current))) {
            return new OtherCut();
        }
        List<Segment> nextSaved = new ArrayList<>(saved.segments());
        SortedMap<Integer, Segment> followed = new TreeMap<>();
        List<Integer> held = new ArrayList<>();
        for (int i = 0; i < nextSaved.size(); i++) {
            Segment there = onDisk.segments().get(i);
            boolean isClean = segment(i).equals(nextSaved.get(i));
            boolean isOther = !there.equals(nextSaved.get(i));
            if (isOther && !isClean && !segment(i).equals(there)) {
                held.add(i);
            } else if (isOther) {
                nextSaved.set(i, there);
                if (isClean) {
                    followed.put(i, there);
                }
            }
        }
        if (!nextSaved.equals(saved.segments())) {
            saved = new Translation(saved.article(), saved.language(), nextSaved);
            done.removeIf(step -> step.touches(followed));
            undone.removeIf(step -> step.touches(followed));
            become(followed);
        }
        return new Followed(List.copyOf(followed.keySet()), held);
    }

    private static List<Span> places(Translation translation) {
        return translation.segments().stream().map(Segment::source).toList();
    }

    /** @return closes the subscription when run */
    public Runnable onChange(Consumer<Translation> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void become(Map<Integer, Segment> segments) {
        List<Segment> next = new ArrayList<>(current.segments());
        segments.forEach(next::set);
        current = new Translation(current.article(), current.language(), next);
        listeners.forEach(listener -> listener.accept(current));
    }
}
