package org.muqabala.ui.collation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Placement;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.store.ReviewProblem;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.reading.ArticleTitle;

/** The lines above a collation, each until the user hides it: what is to be known of it, and what could not be done. */
final class EditorNews {

    /** Lines of one kind that leave room for the collation. */
    private static final int MOST = 3;

    private final EditorStage stage;
    private final ProblemTexts problems;
    private final UiThread ui;
    private Optional<NoticeBar> refusal = Optional.empty();

    EditorNews(EditorStage stage, ProblemTexts problems, UiThread ui) {
        this.stage = stage;
        this.problems = problems;
        this.ui = ui;
    }

    /** A piece of news. May be called on any thread. */
    void report(String line) {
        ui.run(() -> stage.notice(line, ISharedImages.IMG_OBJS_INFO_TSK));
    }

    /** What could not be done. May be called on any thread. */
    void warn(String line) {
        ui.run(() -> failed(line));
    }

    /** What could not be done, said at once. */
    void failed(String line) {
        stage.notice(line, ISharedImages.IMG_OBJS_ERROR_TSK);
    }

    /** That a step was not done; as soon as another is, that is old news. */
    void refused(String line) {
        refusal = Optional.of(stage.notice(line, ISharedImages.IMG_OBJS_ERROR_TSK));
    }

    /** A step was done. */
    void wentOn() {
        refusal.filter(bar -> !bar.isDisposed()).ifPresent(bar -> {
            Composite above = bar.getParent();
            bar.dispose();
            above.layout();
        });
        refusal = Optional.empty();
    }

    /** What had to be left out, or gave way: the first of it above the collation, all of it in the log. */
    void leftOut(List<ReviewProblem> left) {
        left.stream().limit(MOST).forEach(problem -> stage.notice(problems.text(problem), ISharedImages.IMG_OBJS_WARN_TSK));
        if (left.size() > MOST) {
            stage.notice(NLS.bind(Messages.leftOut_more, left.size() - MOST), ISharedImages.IMG_OBJS_WARN_TSK);
            left.forEach(problem -> ILog.of(EditorNews.class).warn(problems.text(problem)));
        }
    }

    /** That two articles have nothing in common, where it is so. */
    void compared(Comparison comparison) {
        if (comparison.links().isEmpty()) {
            stage.notice(NLS.bind(Messages.notice_nothingShared, ArticleTitle.shortName(comparison.a().name()),
                    ArticleTitle.shortName(comparison.b().name())), ISharedImages.IMG_OBJS_WARN_TSK);
        }
    }

    /** Where the annotations of a review are that was taken over to other articles. */
    void carriedOver(Review review) {
        long orphans = review.annotations().stream().filter(Annotation::isOrphan).count();
        long alike = review.annotations().stream().filter(annotation -> annotation.placements().stream().anyMatch(EditorNews::isAlike)).count();
        String about = NLS.bind(Messages.carried, ArticleTitle.shortName(review.comparison().a().name()),
                ArticleTitle.shortName(review.comparison().b().name()));
        if (orphans + alike > 0) {
            String places = Stream.of(counted(Messages.carried_placed, review.annotations().size() - orphans), counted(Messages.carried_alike, alike),
                    counted(Messages.carried_orphans, orphans)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
            stage.notice(about + " " + places, ISharedImages.IMG_OBJS_WARN_TSK);
        } else {
            stage.notice(review.annotations().isEmpty() ? about : NLS.bind(Messages.carried_all, about, review.annotations().size()),
                    ISharedImages.IMG_OBJS_INFO_TSK);
        }
    }

    /** Nothing is said of what there is none of. */
    private static String counted(String sentence, long count) {
        return count == 0 ? "" : NLS.bind(sentence, count);
    }

    /** Whose approval no longer counts, as it was of other texts. */
    void approvalsGone(Recollated found) {
        String names = found.before().verdicts().stream().filter(verdict -> verdict.opinion() == ReviewerVerdict.Opinion.APPROVES)
                .map(verdict -> "\u2068" + verdict.reviewer() + "\u2069").collect(Collectors.joining(Messages.carried_and));
        if (found.isOfOtherTexts() && !names.isEmpty()) {
            stage.notice(NLS.bind(Messages.carried_approvals, names), ISharedImages.IMG_OBJS_WARN_TSK);
        }
    }

    private static boolean isAlike(Placement placement) {
        return placement instanceof Placement.Placed placed && placed.method() == Placement.Method.LIKENESS;
    }

    /** That an article of which the review holds a copy was changed; offers to take the review over to it. */
    NoticeBar outgrown(String article, Runnable carry) {
        NoticeBar notice = stage.notice(NLS.bind(Messages.outgrown, article), ISharedImages.IMG_OBJS_INFO_TSK);
        notice.offer(Messages.outgrown_carry, carry);
        return notice;
    }

    /** That an article's file lacks what was typed into it before the program ended; offers to put that into its editor. */
    void notInArticle(String article, Runnable put) {
        stage.notice(NLS.bind(Messages.recovered_text, article), ISharedImages.IMG_OBJS_WARN_TSK).offer(Messages.recovered_put, put);
    }

    /** That an article was changed; offers to collate it again. */
    NoticeBar changed(String article, Runnable again) {
        NoticeBar notice = stage.notice(NLS.bind(Messages.changed, article), ISharedImages.IMG_OBJS_INFO_TSK);
        notice.offer(Messages.changed_again, again);
        return notice;
    }
}
