package org.muqabala.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Placement;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.ui.bidi.LinkLine;
import org.muqabala.ui.collation.AnnotationTarget;

/** The annotations that have lost their place, with what they quoted; each can be placed on the words that are selected, decided and deleted. */
final class OrphanSection extends Composite {

    private static final int NARROWEST = 120;

    /** As many as anybody goes through; thousands, after a review was carried to a text that has little of the former, would hold up the window. */
    private static final int MOST = 50;

    private static final String DELETE = "delete";

    private final Consumer<ReviewCommand> place;
    private final AnnotationActions actions;

    /** @param place puts an annotation where it was shown to belong */
    OrphanSection(Composite parent, Consumer<ReviewCommand> place, AnnotationActions actions) {
        super(parent, SWT.NONE);
        this.place = place;
        this.actions = actions;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
    }

    /**
     * Those that wait for a decision come first.
     *
     * @param target what is selected; an annotation can be placed on words of its own version alone
     */
    void show(List<Annotation> orphans, Optional<AnnotationTarget> target) {
        for (Control child : getChildren()) {
            child.dispose();
        }
        if (!orphans.isEmpty()) {
            Label head = label(this, NLS.bind(Messages.orphans_head, orphans.size()));
            head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            orphans.stream().sorted(Comparator.comparing(orphan -> orphan.state().isDecided())).limit(MOST).forEach(orphan -> add(orphan, target));
            if (orphans.size() > MOST) {
                label(this, NLS.bind(Messages.orphans_more, orphans.size() - MOST));
            }
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
        label(entry, HandlingTexts.line(orphan));
        words(entry, orphan.proposal());
        words(entry, orphan.note());
        orphan.replies().forEach(reply -> words(entry, reply.text()));
        addDecisions(entry, orphan);
        if (target.isPresent() && target.get() instanceof AnnotationTarget.OnPassage on && anchorFor(orphan, on.anchor()).isPresent()) {
            Link link = LinkLine.in(entry);
            LinkLine.say(link, "<a>" + Messages.orphans_place + "</a>");
            link.addListener(SWT.Selection, event -> place.accept(placing(orphan, on.anchor())));
        } else {
            label(entry, Messages.orphans_how).setEnabled(false);
        }
    }

    /** What cannot be placed any more is decided all the same, or it would keep the review from closing. */
    private void addDecisions(Composite entry, Annotation orphan) {
        Link links = LinkLine.in(entry);
        links.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, true, false));
        Stream<String> moves = orphan.state().next().stream()
                .filter(state -> state != AnnotationState.ANSWERED && state != AnnotationState.APPLIED && orphan.canMove(state))
                .map(state -> anchor(state.id(), HandlingTexts.verb(state)));
        LinkLine.say(links, Stream.concat(moves, Stream.of(anchor(DELETE, Messages.list_delete))).collect(Collectors.joining("  ")));
        links.addListener(SWT.Selection, event -> {
            if (DELETE.equals(event.text)) {
                actions.delete(orphan);
            } else {
                actions.move(orphan, AnnotationState.ofId(event.text));
            }
        });
    }

    private static String anchor(String target, String words) {
        return "<a href=\"" + target + "\">" + words + "</a>";
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
