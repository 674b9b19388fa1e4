package org.muqabala.ui.collation;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
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
 */
record CarryingOver(ReviewOpening.Means means, ProblemTexts problems) {

    /**
     * Who is told of the end, on the thread of the work.
     *
     * @param failed takes one line on why nothing came of it
     */
    record Outcome(Consumer<Recollated> done, Consumer<String> failed) {
    }

    /** @return the work that is going on now */
    Job begin(Review review, Map<Side, IFile> others, Outcome outcome) {
        return start(progress -> {
            Article a = article(review, Side.A, others, progress);
            Article b = article(review, Side.B, others, progress);
            Comparison comparison = means.recollation().compare(Profile.ofId(review.profileId()), a, b, progress);
            return Recollated.of(new CollationIndex(comparison, CollationPreferences.chunkSize()), review, progress);
        }, name(review, others), outcome);
    }

    /** Something was said meanwhile: it is taken along as well. Otherwise as {@link #begin}. */
    Job again(Recollated before, Review review, Outcome outcome) {
        Comparison comparison = before.index().whole();
        return start(progress -> Recollated.of(before.index(), review, progress), name(comparison.a().name(), comparison.b().name()), outcome);
    }

    private Job start(CollationJob.Work<Recollated> work, String name, Outcome outcome) {
        CollationJob<Recollated> job = new CollationJob<>(name, work, problems, outcome.done(), outcome.failed(), Messages.carrying_cancelled);
        job.setUser(true);
        job.schedule();
        return job;
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
