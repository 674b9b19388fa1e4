package org.muqabala.ui.collation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.UiThread;

/** How a kept review goes on when the story does: says when a file that it was made of has changed, and takes it over to other texts. For the UI thread. */
final class ReviewGoingOn {

    private final ArticleWatch watch;
    private final CarryingOver carrying;
    private final EditorNews news;
    private final UiThread ui;
    private final Supplier<Optional<CollationModel>> shown;
    private final Consumer<Recollated> show;
    private ReviewedFiles files = new ReviewedFiles(Map.of());
    private final Map<Side, IFile> outgrown = new EnumMap<>(Side.class);
    private Optional<NoticeBar> notice = Optional.empty();

    /**
     * @param shown what stands in the editor; empty once nothing does
     * @param show takes a review that was taken over to other texts, in which nothing is half written any more
     */
    ReviewGoingOn(ArticleWatch watch, CarryingOver carrying, EditorNews news, UiThread ui, Supplier<Optional<CollationModel>> shown,
            Consumer<Recollated> show) {
        this.watch = watch;
        this.carrying = carrying;
        this.news = news;
        this.ui = ui;
        this.shown = shown;
        this.show = show;
    }

    /** A review that was opened: the files beside it are what it was made of. */
    void opened(IFolder review, Comparison comparison) {
        files = ReviewedFiles.beside(review, comparison);
        files.files().values().forEach(watch::remember);
        watch.start();
    }

    /** A review that is kept from now on, of articles that are watched already. */
    void kept(ArticlesInput articles) {
        files = ReviewedFiles.of(articles);
    }

    /** Says so if the file is one of the review's and no longer what was read. */
    void noticeChange(IFile file) {
        files.changed(watch).files().forEach((side, changed) -> {
            if (changed.equals(file)) {
                outgrown.put(side, file);
                tell(file);
            }
        });
    }

    private void tell(IFile file) {
        if (notice.filter(bar -> !bar.isDisposed()).isEmpty()) {
            notice = Optional.of(news.outgrown(file.getName(), () -> carryOver(Map.copyOf(outgrown))));
        }
    }

    /** @param others by the version in whose place they are read */
    void carryOver(Map<Side, IFile> others) {
        shown.get().ifPresent(model -> carrying.begin(model.session().review(), others, found -> ui.run(() -> carriedOver(others, found))));
    }

    /** What was typed meanwhile, and what was only half written, goes along as well. */
    private void carriedOver(Map<Side, IFile> others, Recollated found) {
        Optional<CollationModel> model = shown.get();
        if (model.isEmpty()) {
            return;
        }
        model.get().drafts().settle(model.get().session(), AnnotationAuthor.current());
        if (model.get().session().review() != found.before()) {
            carrying.again(found, model.get().session().review(), next -> ui.run(() -> carriedOver(others, next)));
            return;
        }
        files = files.with(others);
        outgrown.keySet().removeAll(others.keySet());
        notice.filter(bar -> !bar.isDisposed()).ifPresent(NoticeBar::dispose);
        show.accept(found);
        news.carriedOver(found.after());
        news.compared(found.index().whole());
    }
}
