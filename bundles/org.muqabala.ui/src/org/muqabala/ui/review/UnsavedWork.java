package org.muqabala.ui.review;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.ui.collation.CollationCompanion;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.ProblemTexts;
import org.muqabala.ui.collation.RecoveredInput;
import org.muqabala.ui.collation.ReviewInput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the unsaved work on every open review where a crash leaves it. */
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
        keeper.keep(session.saved(), session.review(), home(editor));
        Runnable subscription = session.onChange(review -> keeper.keep(session.saved(), review, home(editor)));
        return () -> {
            subscription.run();
            keeper.end();
        };
    }

    private static Optional<Path> home(CollationEditor editor) {
        Optional<IFolder> folder = switch (editor.getEditorInput()) {
            case ReviewInput input -> Optional.of(input.folder());
            case RecoveredInput input -> input.home();
            default -> Optional.empty();
        };
        return folder.map(IResource::getLocation).map(location -> location.toPath());
    }
}
