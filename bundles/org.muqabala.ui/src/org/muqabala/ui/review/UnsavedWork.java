package org.muqabala.ui.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.store.JournalOrigin;
import org.muqabala.ui.TypingPause;
import org.muqabala.ui.collation.AnnotationAuthor;
import org.muqabala.ui.collation.AnnotationDrafts;
import org.muqabala.ui.collation.ArticlesInput;
import org.muqabala.ui.collation.CollationCompanion;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.ProblemTexts;
import org.muqabala.ui.collation.RecoveredInput;
import org.muqabala.ui.collation.ReviewInput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the unsaved work on every open review where a crash leaves it: what saving would write at that moment, with what stands half-written in
 * the form as an annotation.
 */
@Component(service = CollationCompanion.class)
public final class UnsavedWork implements CollationCompanion {

    private final JournalFolder journals;

    @Activate
    public UnsavedWork(@Reference JournalFolder journals) {
        this.journals = journals;
    }

    @Override
    public Runnable accompany(CollationEditor editor, ReviewSession session) {
        Optional<Path> former = editor.getEditorInput() instanceof RecoveredInput input ? Optional.of(input.journal()) : Optional.empty();
        JournalKeeper keeper = new JournalKeeper(journals.path(), former,
                problem -> editor.warn(NLS.bind(Messages.journal_failed, new ProblemTexts(Locale.getDefault()).text(problem))));
        AnnotationDrafts drafts = editor.model().orElseThrow().drafts();
        Runnable keep = () -> keeper.keep(session.saved(), drafts.settled(session.review(), AnnotationAuthor.current()), origin(editor));
        keep.run();
        TypingPause pause = new TypingPause(editor.getSite().getShell().getDisplay(), keep);
        List<Runnable> subscriptions = List.of(session.onChange(review -> keep.run()), drafts.onChange(pause::typed));
        return () -> {
            subscriptions.forEach(Runnable::run);
            pause.end();
            keeper.end();
        };
    }

    private static JournalOrigin origin(CollationEditor editor) {
        return switch (editor.getEditorInput()) {
            case ReviewInput input -> new JournalOrigin(path(input.folder()), Optional.empty(), Optional.empty());
            case RecoveredInput input -> new JournalOrigin(input.folder().flatMap(UnsavedWork::path), input.origin().older(), input.origin().newer());
            case ArticlesInput input -> new JournalOrigin(Optional.empty(), article(input, Side.A), article(input, Side.B));
            default -> JournalOrigin.UNKNOWN;
        };
    }

    /** Empty for a version that its file no longer holds. */
    private static Optional<Path> article(ArticlesInput input, Side side) {
        return input.isPresent(side) ? path(input.file(side)) : Optional.empty();
    }

    private static Optional<Path> path(IResource resource) {
        return Optional.ofNullable(resource.getLocation()).map(IPath::toPath);
    }
}
