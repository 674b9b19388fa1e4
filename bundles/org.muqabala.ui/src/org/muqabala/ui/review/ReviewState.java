package org.muqabala.ui.review;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.services.IEvaluationService;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.ui.collation.CollationCompanion;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationModel;
import org.osgi.service.component.annotations.Component;

/** Whether the review of an editor is open or closed, for commands that are about one of both alone; neither as long as it is collated. */
@Component(service = CollationCompanion.class)
public final class ReviewState extends PropertyTester implements CollationCompanion {

    private static final String PROPERTY = "org.muqabala.ui.review.state";

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expected) {
        return receiver instanceof CollationEditor editor
                && editor.model().map(CollationModel::session).map(session -> word(session.review())).filter(expected::equals).isPresent();
    }

    /** Has the commands ask again as often as the review is closed or opened. */
    @Override
    public Runnable accompany(CollationEditor editor, ReviewSession session) {
        IEvaluationService evaluation = editor.getSite().getService(IEvaluationService.class);
        boolean[] closed = {session.review().isClosed()};
        evaluation.requestEvaluation(PROPERTY);
        return session.onChange(review -> {
            if (review.isClosed() != closed[0]) {
                closed[0] = review.isClosed();
                evaluation.requestEvaluation(PROPERTY);
            }
        });
    }

    private static String word(Review review) {
        return review.isClosed() ? "closed" : "open";
    }
}
