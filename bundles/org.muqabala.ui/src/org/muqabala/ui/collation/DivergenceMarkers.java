package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Span;

/**
 * The divergences of an open collation as markers of its articles: in the rulers of their editors and in the <em>Markers</em> view, as long
 * as the collation is open. What is cosmetic has none.
 */
final class DivergenceMarkers {

    static final String TYPE = "org.muqabala.ui.divergence";

    /** The attribute that holds the number of the row in the ledger. */
    static final String ROW = "row";

    /** More than anybody goes through by their markers; the ledger has them all. */
    private static final int MOST = 1000;
    private static final int PAUSE_MILLISECONDS = 500;
    private static final String OWNER = "owner";

    private final String owner = UUID.randomUUID().toString();
    private final List<IFile> files;
    private final Update update;
    /** Asked in the background: to word a thousand markers takes a while. */
    private volatile Supplier<List<Mark>> wanted = List::of;

    /** One marker to be. */
    private record Mark(IFile file, Map<String, Object> attributes) {
    }

    /** @param files the articles that may be marked */
    DivergenceMarkers(List<IFile> files) {
        this.files = files.stream().distinct().toList();
        update = new Update();
    }

    /** Marks the divergences of a model, instead of those that were marked before. The work is done in the background. */
    void show(ArticlesInput input, CollationModel model, DivergenceTexts texts) {
        CollationIndex index = model.index();
        wanted = () -> marks(input, index, texts);
        update.schedule(PAUSE_MILLISECONDS);
    }

    void clear() {
        wanted = List::of;
        update.schedule();
    }

    private List<Mark> marks(ArticlesInput input, CollationIndex index, DivergenceTexts texts) {
        List<Mark> marks = new ArrayList<>();
        for (Side side : Side.values()) {
            if (input.isPresent(side)) {
                Document text = new Document(index.rendering(side).text());
                index.ledger().rows().stream().filter(row -> row.divergence().significance() != Significance.COSMETIC)
                        .filter(row -> row.place(side).isPresent()).limit(MOST)
                        .forEach(row -> marks.add(new Mark(input.file(side), attributes(row, row.place(side).get(), text, texts))));
            }
        }
        return marks;
    }

    private Map<String, Object> attributes(LedgerRow row, Span place, Document text, DivergenceTexts texts) {
        boolean substantive = row.divergence().significance() == Significance.SUBSTANTIVE;
        return Map.of(IMarker.MESSAGE, texts.weight(row) + " · " + texts.kind(row) + ": " + texts.reason(row.divergence().reason()),
                IMarker.SEVERITY, substantive ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO,
                IMarker.CHAR_START, place.start(), IMarker.CHAR_END, place.end(), IMarker.LINE_NUMBER, line(text, place.start()),
                ROW, row.number(), OWNER, owner, IMarker.TRANSIENT, true);
    }

    /** From 1, as markers count. */
    private static int line(Document text, int place) {
        try {
            return text.getLineOfOffset(place) + 1;
        } catch (BadLocationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private final class Update extends WorkspaceJob {

        Update() {
            super(Messages.marking);
            setSystem(true);
            setRule(MultiRule.combine(files.stream().map(file -> file.getWorkspace().getRuleFactory().markerRule(file))
                    .toArray(ISchedulingRule[]::new)));
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            List<Mark> marks = wanted.get();
            for (IFile file : files) {
                if (file.exists()) {
                    for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
                        if (owner.equals(marker.getAttribute(OWNER))) {
                            marker.delete();
                        }
                    }
                }
            }
            for (Mark mark : marks) {
                if (mark.file().exists()) {
                    mark.file().createMarker(TYPE, mark.attributes());
                }
            }
            return Status.OK_STATUS;
        }
    }
}
