package org.muqabala.ui.translation;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.machine.Suggestion;
import org.muqabala.ui.machine.Suggestions;
import org.muqabala.ui.memory.MemoryInUse;
import org.muqabala.ui.preferences.AuthorName;

/** What the memory has for the segment in hand, looked up in the background whenever another is taken in hand. For the UI thread. */
public final class SegmentMatches {

    /** As many as have a key. */
    public static final int MOST = 9;

    /** One job after the other. */
    private static final class OneByOne implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }

    private static final ISchedulingRule LOOKING = new OneByOne();
    /** Apart from looking: while another memory is taken in, additions wait for that, and nobody who looks something up should. */
    private static final ISchedulingRule ADDING = new OneByOne();
    /** How long a look-up waits for what was added before, which it should find. */
    private static final long PATIENCE_MILLISECONDS = 500;

    private static Optional<Job> lastAdded = Optional.empty();

    private final TranslationModel model;
    private final MemoryInUse memory;
    private final Suggestions machines;
    private final UiThread ui;
    private final Runnable subscription;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<MemoryMatch> found = List.of();
    private List<Suggestion> suggested = List.of();
    private String problem = "";
    private boolean looking;
    private int asked;

    /** @param machines asked too, if the user has agreed to any */
    SegmentMatches(TranslationModel model, MemoryInUse memory, Suggestions machines, UiThread ui) {
        this.model = model;
        this.memory = memory;
        this.machines = machines;
        this.ui = ui;
        subscription = model.onHand(this::look);
        look();
    }

    /** The matches of the segment in hand, the best first. */
    public List<MemoryMatch> found() {
        return found;
    }

    /**
     * What machines suggest for the segment in hand, or why they do not, in the order in which they answered. None before the memory has
     * answered: its matches are numbered first, and no number may go over to something else while a hand is on its way to the key.
     */
    public List<Suggestion> suggested() {
        return looking ? List.of() : suggested;
    }

    /** Why the memory cannot be asked; empty if it can. */
    public String problem() {
        return problem;
    }

    /** Whether the memory has yet to answer. */
    public boolean isLooking() {
        return looking;
    }

    /** @return closes the subscription when run; the listener is called when the memory has answered */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Puts a match, or a suggestion behind all matches, in the place of the translation in hand, with the codes that its source has.
     *
     * @param place from 0
     */
    public void insert(int place) {
        if (place < found.size()) {
            replace(found.get(place).unit().target());
        } else if (place < found.size() + suggested().size() && !suggested().get(place - found.size()).text().isEmpty()) {
            replace(suggested().get(place - found.size()).text());
        }
    }

    private void replace(String words) {
        model.hand().ifPresent(number -> model.replace(model.codes(number).placed(words, model.source(number))));
    }

    /** Adds the words of the segment to the memory, if it has any. */
    void remember(int number, Consumer<String> failed) {
        String source = model.sourceWords(number);
        String target = model.codes(number).words(model.segment(number).target());
        if (source.isBlank() || target.isBlank()) {
            return;
        }
        TranslationUnit unit = new TranslationUnit(model.sourceLanguage(), model.translation().language(), source, target,
                AuthorName.current(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
        lastAdded = Optional.of(schedule(Messages.memory_adding, ADDING, monitor -> {
            try {
                memory.ask(there -> there.addAll(to -> to.accept(unit)));
            } catch (IOException e) {
                failed.accept(NLS.bind(Messages.memory_notAdded, e.getMessage()));
            }
        }));
    }

    void stop() {
        subscription.run();
        machines.stop();
        asked++;
    }

    private void look() {
        int question = ++asked;
        found = List.of();
        suggested = List.of();
        machines.stop();
        if (model.hand().isEmpty()) {
            told(question, List.of(), "");
            return;
        }
        looking = true;
        listeners.forEach(Runnable::run);
        String sentence = model.sourceWords(model.hand().getAsInt());
        Locale source = model.sourceLanguage();
        Locale target = model.translation().language();
        Optional<Job> added = lastAdded;
        schedule(Messages.memory_looking, LOOKING, monitor -> {
            try {
                waitFor(added);
                List<MemoryMatch> matches = memory.ask(there -> there.matches(sentence, source, target, MOST));
                ui.run(() -> told(question, matches, ""));
            } catch (IOException e) {
                ui.run(() -> told(question, List.of(), e.getMessage()));
            }
        });
        machines.ask(sentence, source, target, suggestion -> ui.run(() -> suggested(question, suggestion)));
    }

    private void suggested(int question, Suggestion suggestion) {
        if (question == asked) {
            suggested = Stream.concat(suggested.stream(), Stream.of(suggestion)).toList();
            listeners.forEach(Runnable::run);
        }
    }

    private void told(int question, List<MemoryMatch> matches, String why) {
        if (question == asked) {
            looking = false;
            found = matches;
            problem = why;
            listeners.forEach(Runnable::run);
        }
    }

    private static void waitFor(Optional<Job> added) throws IOException {
        try {
            if (added.isPresent()) {
                added.get().join(PATIENCE_MILLISECONDS, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(Messages.memory_looking);
        }
    }

    private static Job schedule(String name, ISchedulingRule rule, ICoreRunnable work) {
        Job job = Job.create(name, work);
        job.setSystem(true);
        job.setRule(rule);
        job.schedule();
        return job;
    }
}
