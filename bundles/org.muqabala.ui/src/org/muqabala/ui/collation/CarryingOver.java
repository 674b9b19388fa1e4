package org.muqabala.ui.collation;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.View;
import org.muqabala.ui.preferences.CollationPreferences;

/**
 * Reads other articles in place of one version of a review or both, and takes over to them what was said and decided, in the background.
 *
 * @param means what articles are read and collated with
 * @param failed takes one line on why nothing came of it; called on the thread of the work
 */
record CarryingOver(ReviewOpening.Means means, ProblemTexts problems, Consumer<String> failed) {

    /** @param done called on the thread of the work */
    void begin(Review review, Map<Side, IFile> others, Consumer<Recollated> done) {
        start(progress -> {
            Article a = article(review, Side.A, others, progress);
            Article b = article(review, Side.B, others, progress);
            Comparison comparison = means.recollation().compare(Profile.ofId(review.profileId()), a, b, progress);
            return Recollated.of(new CollationIndex(comparison, CollationPreferences.chunkSize()), review, progress);
        }, name(review, others), done);
    }

    /** Something was said meanwhile: it is taken along as well. */
    void again(Recollated before, Review review, Consumer<Recollated> done) {
        Comparison comparison = before.index().whole();
        start(progress -> Recollated.of(before.index(), review, progress), name(comparison.a().name(), comparison.b().name()), done);
    }

    private void start(CollationJob.Work<Recollated> work, String name, Consumer<Recollated> done) {
        CollationJob<Recollated> job = new CollationJob<>(name, work, problems, done, failed, Messages.carrying_cancelled);
        job.setUser(true);
        job.schedule();
    }

    private Article article(Review review, Side side, Map<Side, IFile> others, Progress progress) throws IOException {
        return others.containsKey(side) ? ReviewOpening.read(others.get(side), View.FINAL, means, progress) : review.comparison().article(side);
    }

    private static String name(Review review, Map<Side, IFile> others) {
        return name(name(review, Side.A, others), name(review, Side.B, others));
    }

    private static String name(Review review, Side side, Map<Side, IFile> others) {
        return others.containsKey(side) ? others.get(side).getName() : review.comparison().article(side).name();
    }

    private static String name(String older, String newer) {
        return NLS.bind(Messages.carrying, CollationInput.title(older, newer));
    }
}
