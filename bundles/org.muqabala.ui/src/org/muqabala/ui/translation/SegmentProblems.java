package org.muqabala.ui.translation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;
import org.muqabala.translation.check.CheckedTexts;
import org.muqabala.translation.check.QuickFix;
import org.muqabala.translation.check.SegmentChecks;
import org.muqabala.translation.check.SegmentProblem;
import org.muqabala.translation.check.TranslatedText;
import org.muqabala.translation.doubt.Doubt;
import org.muqabala.translation.doubt.PairedWords;
import org.muqabala.translation.doubt.TargetDoubts;
import org.muqabala.translation.glossary.FoundTerm;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.Term;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.check.CheckBasis;
import org.muqabala.ui.check.DeskChecks;
import org.muqabala.ui.preferences.CheckPreferences;

/**
 * What the checks find in the segments, looked for in the background soon after something was written: only in segments that are
 * others than they were. For the UI thread.
 */
public final class SegmentProblems {

    /** Nobody wants to hear of half a word. */
    private static final int PAUSE_MILLISECONDS = 400;

    /** The desk's checks, and what they were made from. */
    private record Checks(CheckBasis basis, SegmentChecks checks) {
    }

    private final TranslationModel model;
    private final DeskChecks desk;
    private final Path folder;
    private final Consumer<String> warn;
    private final UiThread ui;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable subscription;
    private final Job job = new CheckJob();
    /** Only on the job's thread. */
    private Optional<Checks> checks = Optional.empty();
    private volatile Optional<Glossary> glossary = Optional.empty();
    private volatile Optional<TargetDoubts> doubts = Optional.empty();
    /** What everybody has been told. */
    private CheckedTexts checked = CheckedTexts.none(new SegmentChecks(List.of()));
    private volatile Translation snapshot;
    /** How far the job has come: also what one found that was broken off because somebody wrote on. */
    private volatile CheckedTexts known = checked;

    /**
     * Begins to check.
     *
     * @param folder in which a glossary may stand
     * @param warn takes a line for the user where a table or dictionary cannot be used; called on any thread
     */
    SegmentProblems(TranslationModel model, DeskChecks desk, Path folder, Consumer<String> warn, UiThread ui) {
        this.model = model;
        this.desk = desk;
        this.folder = folder;
        this.warn = warn;
        this.ui = ui;
        job.setSystem(true);
        Runnable changes = model.onChange(this::look);
        Runnable preferences = CheckPreferences.onChange(() -> ui.run(this::lookAgain));
        subscription = () -> {
            changes.run();
            preferences.run();
        };
        look();
    }

    /** What was found in the segment; nothing as long as what was written last is not checked. */
    public List<SegmentProblem> of(int number) {
        return checked.of(text(model.translation(), number));
    }

    /** The glossary's terms in the segment's source, in reading order; none as long as the glossary is not read. */
    public List<Term> terms(int number) {
        return glossary.map(desk -> desk.found(model.source(number)).stream().map(FoundTerm::term).distinct().toList()).orElse(List.of());
    }

    /** Why words of the segment are marked as doubtful, as far as is known; nothing as long as the glossary is not read. */
    public List<Doubt> doubts(int number) {
        return doubts.map(finders -> finders.in(model.translation(), model.segment(number))).orElse(List.of());
    }

    /** Mends a problem of the segment in hand, as one step. */
    public void mend(QuickFix fix) {
        model.segmentInHand().ifPresent(segment -> model.replace(fix.applied(segment.target())));
    }

    /** Mends the first problem of the segment in hand that can be mended. */
    void mendFirst() {
        model.hand().ifPresent(number -> of(number).stream().flatMap(problem -> problem.fixes().stream()).findFirst()
                .ifPresent(this::mend));
    }

    /** Whether something is yet to be checked. */
    public boolean isLooking() {
        return job.getState() != Job.NONE || snapshot != model.translation() || known != checked;
    }

    /** @return closes the subscription when run; the listener is called when the checks have found something else */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void stop() {
        subscription.run();
        job.cancel();
    }

    /** Looks whether other checks are chosen by now, or terms and dictionaries are others; and if so, at every segment. */
    void lookAgain() {
        job.schedule(PAUSE_MILLISECONDS);
    }

    private void look() {
        if (snapshot != model.translation()) {
            snapshot = model.translation();
            job.cancel();
            job.schedule(PAUSE_MILLISECONDS);
        }
    }

    private void told(CheckedTexts found) {
        boolean news = !found.equals(checked);
        checked = found;
        if (news) {
            listeners.forEach(Runnable::run);
        }
    }

    private TranslatedText text(Translation translation, int number) {
        Segment segment = translation.segments().get(number);
        return new TranslatedText(translation.source(segment), segment.target(), model.sourceLanguage(), translation.language(),
                model.codes(number));
    }

    private Checks checks(Translation translation) {
        CheckBasis now = desk.basis(folder, translation.language());
        if (checks.filter(made -> made.basis().equals(now)).isEmpty()) {
            // whoever makes the checks says what is wrong with the tables
            glossary = Optional.of(desk.glossary(folder, model.sourceLanguage(), translation.language(), line -> { }));
            PairedWords pairs = PairedWords.of(translation);
            doubts = Optional.of(new TargetDoubts(model.sourceLanguage(), translation.language(), glossary.get(), pairs));
            checks = Optional.of(new Checks(now, desk.checks(folder, model.sourceLanguage(), translation.language(), warn)));
        }
        return checks.get();
    }

    private final class CheckJob extends Job {

        CheckJob() {
            super(Messages.problems_looking);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Translation now = snapshot;
            SegmentChecks made = checks(now).checks();
            CheckedTexts before = known.checks() == made ? known : CheckedTexts.none(made);
            List<TranslatedText> texts = IntStream.range(0, now.segments().size()).mapToObj(number -> text(now, number)).toList();
            CheckedTexts found = before.checked(texts, count -> !monitor.isCanceled());
            known = found;
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            ui.run(() -> told(found));
            return Status.OK_STATUS;
        }
    }
}
