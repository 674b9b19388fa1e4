package org.muqabala.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Placement;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.ui.bidi.LinkLine;
import org.muqabala.ui.collation.AnnotationTarget;

/** The annotations that have lost their place, with what they quoted; each can be placed on the words that are selected. */
final class OrphanSection extends Composite {

    private static final int NARROWEST = 120;

    private final Consumer<ReviewCommand> place;

    /** @param place puts an annotation where it was shown to belong */
    OrphanSection(Composite parent, Consumer<ReviewCommand> place) {
        super(parent, SWT.NONE);
        this.place = place;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
    }

    /** @param target what is selected; an annotation can be placed on words of its own version alone */
    void show(List<Annotation> orphans, Optional<AnnotationTarget> target) {
        for (Control child : getChildren()) {
            child.dispose();
        }
        if (!orphans.isEmpty()) {
            Label head = label(this, NLS.bind(Messages.orphans_head, orphans.size()));
            head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            orphans.forEach(orphan -> add(orphan, target));
        }
        ((GridData) getLayoutData()).exclude = orphans.isEmpty();
        setVisible(!orphans.isEmpty());
    }

    private void add(Annotation orphan, Optional<AnnotationTarget> target) {
        Composite entry = new Composite(this, SWT.BORDER);
        entry.setLayout(new GridLayout());
        entry.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        label(entry, NLS.bind(Messages.orphans_entry, KindTexts.name(orphan.kind()), HandlingTexts.isolated(orphan.author())));
        words(entry, orphan.anchors().stream().map(Anchor::quote).filter(quote -> !quote.isBlank()).distinct().collect(Collectors.joining(" … ")));
        words(entry, orphan.proposal().isEmpty() ? orphan.note() : orphan.proposal());
        if (target.isPresent() && target.get() instanceof AnnotationTarget.OnPassage on && anchorFor(orphan, on.anchor()).isPresent()) {
            Link link = LinkLine.in(entry);
            LinkLine.say(link, "<a>" + Messages.orphans_place + "</a>");
            link.addListener(SWT.Selection, event -> place.accept(placing(orphan, on.anchor())));
        } else {
            label(entry, Messages.orphans_how).setEnabled(false);
        }
    }

    private static ReviewCommand.Place placing(Annotation orphan, Anchor words) {
        return new ReviewCommand.Place(orphan.id(), anchorFor(orphan, words).getAsInt(),
                new Placement.Placed(words.span(), words.quote(), Placement.Method.HAND, 1));
    }

    /** The first of its anchors in the version that the words are of. */
    private static OptionalInt anchorFor(Annotation orphan, Anchor words) {
        return IntStream.range(0, orphan.anchors().size()).filter(index -> orphan.anchors().get(index).side() == words.side()).findFirst();
    }

    private static void words(Composite entry, String words) {
        if (!words.isBlank()) {
            new ReadOnlyText(entry, words).control().setLayoutData(wide());
        }
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(wide());
        return label;
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = NARROWEST;
        return data;
    }
}
