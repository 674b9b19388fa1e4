package org.muqabala.ui.collation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.muqabala.core.collation.CollationSession;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.ui.MonitorProgress;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.preferences.CollationPreferences;

/**
 * Collates two versions anew while one of them or both are edited: off the UI thread, after a pause in the typing. What was typed while
 * it was at work is counted in as drift, and collated in turn. For the UI thread.
 */
final class LiveCollation {

    /** Takes what the texts came to, the review of them, and where places of the texts that are shown went. */
    @FunctionalInterface
    interface Show {
        void show(CollationIndex index, Review before, Review after, Carry carry);
    }

    /** As long as between two keys of a writer, so that a word is collated when it is written. */
    private static final int PAUSE_MILLISECONDS = 150;

    private final Map<Side, LiveArticle> articles;
    private final Supplier<Optional<CollationModel>> shown;
    private final Supplier<CollationSession> sessions;
    private final Show show;
    private final UiThread ui;
    private final AwaitedWork awaited;
    private final Runnable begin = this::begin;
    private CollationSession session;
    private Optional<Job> running = Optional.empty();
    /** Counts what was begun: what was overtaken is not shown. */
    private int begun;
    private boolean edited;
    private boolean closed;

    /**
     * @param articles those that are edited: one or both
     * @param shown the collation that stands in the editor
     * @param sessions asked once, on the thread that collates
     * @param awaited does what is waited for before the articles are saved
     * @param show called in the UI thread
     */
    LiveCollation(Map<Side, LiveArticle> articles, Supplier<Optional<CollationModel>> shown, Supplier<CollationSession> sessions, UiThread ui,
            AwaitedWork awaited, Show show) {
        this.articles = new EnumMap<>(articles);
        this.shown = shown;
        this.sessions = sessions;
        this.ui = ui;
        this.awaited = awaited;
        this.show = show;
        articles.values().forEach(article -> article.onEdit(this::edited));
        if (articles.values().stream().anyMatch(article -> !article.drift().isNone())) {
            // another editor holds changes that are not on the disk yet
            edited();
        }
    }

    Optional<LiveArticle> article(Side side) {
        return Optional.ofNullable(articles.get(side));
    }

    boolean isDirty() {
        return articles.values().stream().anyMatch(LiveArticle::isDirty);
    }

    /** Whether what is shown is not yet what the texts say. */
    boolean isBehind() {
        return edited || running.isPresent();
    }

    /**
     * Saves the articles that were edited, after what was written last is collated.
     *
     * @param ask what is to become of an article whose file another program changed
     * @return whether they are saved, or given up for what their files say
     */
    boolean save(IProgressMonitor monitor, Function<String, ChangedOnDisk.Answer> ask) throws CoreException {
        Map<LiveArticle, ChangedOnDisk.Answer> answers = new HashMap<>();
        for (LiveArticle article : articles.values()) {
            if (article.isDirty() && article.isChangedOnDisk()) {
                ChangedOnDisk.Answer answer = ask.apply(article.name());
                if (answer == ChangedOnDisk.Answer.CANCEL) {
                    return false;
                }
                answers.put(article, answer);
            }
        }
        if (!takeTheirs(answers, monitor)) {
            return false;
        }
        for (LiveArticle article : articles.values()) {
            article.save(monitor, answers.get(article) == ChangedOnDisk.Answer.OVERWRITE);
        }
        return true;
    }

    /** Also collates what was taken: if the user does not wait for that, or it fails, what was written here is there again. */
    private boolean takeTheirs(Map<LiveArticle, ChangedOnDisk.Answer> answers, IProgressMonitor monitor) throws CoreException {
        Map<LiveArticle, String> ours = new HashMap<>();
        boolean caughtUp = false;
        try {
            for (Map.Entry<LiveArticle, ChangedOnDisk.Answer> answer : answers.entrySet()) {
                if (answer.getValue() == ChangedOnDisk.Answer.TAKE_THEIRS) {
                    ours.put(answer.getKey(), answer.getKey().document().get());
                    answer.getKey().takeTheirs(monitor);
                }
            }
            caughtUp = catchUp();
            return caughtUp;
        } finally {
            if (!caughtUp) {
                ours.forEach(LiveArticle::giveBack);
            }
        }
    }

    /** Comes back when what is shown is what the texts say: {@code false} if the user does not wait for it. */
    private boolean catchUp() {
        if (!isBehind()) {
            return true;
        }
        edited = false;
        Texts texts = new Texts();
        Optional<Recollated> found;
        try {
            found = awaited.run(Messages.collating_again, texts::collate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.ifPresentOrElse(texts::shown, this::edited);
        return found.isPresent();
    }

    void close() {
        closed = true;
        running.ifPresent(Job::cancel);
        articles.values().forEach(LiveArticle::close);
    }

    private void edited() {
        edited = true;
        Display.getCurrent().timerExec(PAUSE_MILLISECONDS, begin);
    }

    private void begin() {
        if (closed || !edited || running.isPresent() || shown.get().isEmpty()) {
            return;
        }
        edited = false;
        Texts texts = new Texts();
        work(texts, texts::collate);
    }

    private void work(Texts texts, Function<Progress, Recollated> work) {
        Job job = Job.create(Messages.collating_again, (ICoreRunnable) monitor -> {
            Optional<Recollated> found = Optional.empty();
            try {
                found = Optional.of(work.apply(new MonitorProgress(monitor, Messages.collating_again)));
            } catch (CancellationException e) {
                // the editor was closed
            } catch (RuntimeException e) {
                ILog.of(LiveCollation.class).error(Messages.collating_again, e);
            } finally {
                Optional<Recollated> result = found;
                ui.run(() -> collated(texts, result));
            }
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        running = Optional.of(job);
        job.schedule();
    }

    private void collated(Texts texts, Optional<Recollated> result) {
        running = Optional.empty();
        if (closed) {
            return;
        }
        Review now = shown.get().orElseThrow().session().review();
        if (result.isPresent() && texts.areLatest() && result.get().before() != now) {
            // something was said meanwhile: it is taken along to the new texts as well before these are shown
            work(texts, progress -> Recollated.of(result.get().index(), now, progress));
        } else {
            result.ifPresent(texts::shown);
            begin();
        }
    }

    /** Both texts as they were when their collation was begun. */
    private final class Texts {

        private final int number = ++begun;
        private final Review review = shown.get().orElseThrow().session().review();
        private final Article a = text(Side.A);
        private final Article b = text(Side.B);

        private Article text(Side side) {
            Article before = shown.get().orElseThrow().comparison().article(side);
            return article(side).map(live -> {
                live.drift().seal();
                return Article.ofPlainText(before.name(), live.document().get(), before.reading());
            }).orElse(before);
        }

        Recollated collate(Progress progress) {
            return Recollated.of(new CollationIndex(session().compare(a, b, progress), CollationPreferences.chunkSize()), review, progress);
        }

        private CollationSession session() {
            synchronized (LiveCollation.this) {
                if (session == null) {
                    session = sessions.get();
                }
                return session;
            }
        }

        boolean areLatest() {
            return number == begun;
        }

        /** Unless later ones are shown already. */
        void shown(Recollated result) {
            if (areLatest()) {
                Map<Side, TextDrift> drifts = new EnumMap<>(Side.class);
                articles.forEach((side, article) -> {
                    drifts.put(side, article.drift().untilSealed());
                    article.drift().forgetSealed();
                });
                show.show(result.index(), result.before(), result.after(),
                        (side, span) -> drifts.containsKey(side) ? drifts.get(side).now(span) : span);
            }
        }
    }
}
