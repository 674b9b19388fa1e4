package org.muqabala.ui.translation;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.ui.IWorkbenchPage;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.AskedTranslations;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.ReviewStore;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.collation.ReviewInput;

/**
 * The annotations of the review that ask for a translation, kept in step with the translation: in the collation editor where the
 * review is open in one, else in its folder.
 */
final class AskingAnnotations {

    private final TranslationInput input;
    private final IWorkbenchPage page;
    private final ReviewStore store;
    private final Review onDisk;
    /** The translation as the annotations know it. */
    private Translation known;
    /** What was put into segments already: whoever took it back does not want it again. */
    private final Set<Segment> offered = new HashSet<>();

    /**
     * The annotations of a review.
     *
     * @param review as it is on disk
     * @param known the translation as it is on disk
     */
    AskingAnnotations(ReviewTranslation place, IWorkbenchPage page, Review review, Translation known) {
        this.input = place.input();
        this.page = page;
        this.store = place.store();
        this.onDisk = review;
        this.known = known;
    }

    /** What they say of segments that nobody has begun and have not said before, by number. */
    Map<Integer, Segment> fills(Translation translation) {
        Map<Integer, Segment> fills = new TreeMap<>();
        asked(live().map(ReviewSession::review).orElse(onDisk), translation).ifPresent(asked -> fills.putAll(asked.fills(translation)));
        fills.values().removeIf(segment -> !offered.add(segment));
        return fills;
    }

    /** Tells them what is translated, if the review is open in a collation editor. */
    void tell(Translation now) {
        live().ifPresent(session -> {
            List<ReviewCommand> answers = answers(session.review(), now);
            if (!answers.isEmpty()) {
                session.apply(new ReviewCommand.All(answers));
            }
            known = now;
        });
    }

    /** Whether {@link #write} has anything to do, on any thread: nobody else is told what is translated. */
    boolean isToBeWritten() {
        return live().isEmpty();
    }

    /** Tells them in the review's folder what is translated. May be called on any thread. */
    void write(Translation now) throws IOException {
        Review review = store.open(Progress.NONE).review();
        List<ReviewCommand> answers = answers(review, now);
        if (!answers.isEmpty()) {
            ReviewSession session = new ReviewSession(review);
            session.apply(new ReviewCommand.All(answers));
            store.save(session.review());
        }
        known = now;
    }

    private List<ReviewCommand> answers(Review review, Translation now) {
        return asked(review, now).map(asked -> asked.answers(known, now, Instant.now().truncatedTo(ChronoUnit.MILLIS))).orElse(List.of());
    }

    /** Empty if the review compares other texts by now. */
    private Optional<AskedTranslations> asked(Review review, Translation translation) {
        Side side = input.side();
        boolean isSame = review.comparison().article(side).text().equals(translation.article().text());
        return isSame && !review.isClosed() ? Optional.of(new AskedTranslations(review, side)) : Optional.empty();
    }

    private Optional<ReviewSession> live() {
        ReviewInput review = new ReviewInput(input.review());
        return Arrays.stream(page.getEditorReferences()).map(reference -> reference.getEditor(false))
                .filter(CollationEditor.class::isInstance)
                .map(CollationEditor.class::cast).filter(editor -> review.equals(editor.getEditorInput())).findFirst()
                .flatMap(CollationEditor::model).map(CollationModel::session);
    }
}
