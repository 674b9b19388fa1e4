package org.muqabala.ui.collation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.jobs.Job;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;
import org.muqabala.ui.UiThread;

/** How a kept review goes on when the story does: says when a file that it was made of has changed, and takes it over to other texts. For the UI thread. */
final class ReviewGoingOn {

    private final ReviewOpening.Means means;
    private final CarryingOver carrying;
    private final EditorNews news;
    private final UiThread ui;
    private final Supplier<Optional<CollationModel>> shown;
    private final Consumer<Recollated> show;
    private volatile ReviewedFiles files = new ReviewedFiles(Map.of());
    private final Map<Side, IFile> outgrown = new EnumMap<>(Side.class);
    private Optional<NoticeBar> notice = Optional.empty();
    /** What is being read in place of the versions; empty while nothing is. */
    private Map<Side, IFile> underWay = Map.of();
    private Optional<Job> work = Optional.empty();

    /**
     * @param shown what stands in the editor; empty once nothing does
     * @param show takes a review that was taken over to other texts, in which nothing is half written any more
     */
    ReviewGoingOn(ReviewOpening.Means means, CarryingOver carrying, EditorNews news, UiThread ui, Supplier<Optional<CollationModel>> shown,
            Consumer<Recollated> show) {
        this.means = means;
        this.carrying = carrying;
        this.news = news;
        this.ui = ui;
        this.shown = shown;
        this.show = show;
    }

    /** A review that was opened: the files beside it are what it was made of. They may have changed while nobody looked. */
    void opened(IFolder review, Comparison comparison) {
        files = ReviewedFiles.beside(review, comparison);
        files.files().values().forEach(means.watch()::remember);
        means.watch().start();
        new OutgrownFiles(files, comparison, means, (side, file) -> ui.run(() -> outgrown(file))).schedule();
    }

    /** A review that is kept from now on, of articles that are watched already. */
    void kept(ArticlesInput articles) {
        files = ReviewedFiles.of(articles);
    }

    /** What the review was made of, as far as that is known. Safe for use from several threads. */
    ReviewedFiles files() {
        return files;
    }

    /** The editor is closed. */
    void stop() {
        work.ifPresent(Job::cancel);
    }

    /** Says so if the file is one of the review's and no longer what was read. */
    void noticeChange(IFile file) {
        if (files.changed(means.watch()).files().containsValue(file)) {
            outgrown(file);
        }
    }

    /** Nobody is asked to take a review further that is closed. */
    private void outgrown(IFile file) {
        files.files().forEach((side, known) -> {
            if (known.equals(file)) {
                outgrown.put(side, file);
            }
        });
        boolean isOpen = shown.get().filter(model -> !model.session().review().isClosed()).isPresent();
        if (isOpen && outgrown.containsValue(file) && notice.filter(bar -> !bar.isDisposed()).isEmpty()) {
            notice = Optional.of(news.outgrown(file.getName(), () -> carryOver(Map.copyOf(outgrown))));
        }
    }

    /** Takes the review over to what all its files are now. */
    void carryOver() {
        carryOver(files.files());
    }

    /**
     * Takes the review over. What was begun before and is not done goes along: two at a time would undo each other.
     *
     * @param others by the version in whose place they are read
     */
    void carryOver(Map<Side, IFile> others) {
        Optional<Review> review = shown.get().map(model -> model.session().review());
        if (review.filter(Review::isClosed).isPresent()) {
            news.failed(Messages.carrying_closed);
            return;
        }
        review.ifPresent(open -> {
            Map<Side, IFile> all = new EnumMap<>(Side.class);
            all.putAll(underWay);
            all.putAll(others);
            stop();
            underWay = Map.copyOf(all);
            work = Optional.of(carrying.begin(open, underWay, outcome(underWay)));
        });
    }

    /** What comes of work that others took the place of meanwhile is nobody's business. */
    private CarryingOver.Outcome outcome(Map<Side, IFile> others) {
        return new CarryingOver.Outcome(found -> ui.run(() -> {
            if (others == underWay) {
                carriedOver(found);
            }
        }), line -> ui.run(() -> {
            if (others == underWay) {
                underWay = Map.of();
                news.failed(line);
            }
        }));
    }

    /** What was typed meanwhile, and what was only half written, goes along as well. */
    private void carriedOver(Recollated found) {
        Optional<CollationModel> model = shown.get();
        if (model.isEmpty()) {
            return;
        }
        model.get().drafts().settle(model.get().session(), AnnotationAuthor.current());
        Map<Side, IFile> others = underWay;
        if (model.get().session().review() != found.before()) {
            work = Optional.of(carrying.again(found, model.get().session().review(), outcome(others)));
            return;
        }
        underWay = Map.of();
        files = files.with(others);
        notice.filter(bar -> !bar.isDisposed()).ifPresent(NoticeBar::dispose);
        outgrown.keySet().removeAll(others.keySet());
        show.accept(found);
        news.carriedOver(found.after());
        news.approvalsGone(found);
        news.compared(found.index().whole());
        // what changed once more while it was read, and what was not asked for
        files.changed(means.watch()).files().values().forEach(this::outgrown);
        Map.copyOf(outgrown).values().forEach(this::outgrown);
    }
}
