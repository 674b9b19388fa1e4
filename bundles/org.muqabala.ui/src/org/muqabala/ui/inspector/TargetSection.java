package org.muqabala.ui.inspector;

import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.ui.bidi.LinkLine;
import org.muqabala.ui.collation.AnnotationTarget;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.collation.DivergenceTexts;
import org.muqabala.ui.collation.Tint;
import org.muqabala.ui.reading.ArticleTitle;

/** What the target is: weight and type, its words on both sides, and which rule decided. */
final class TargetSection extends Composite {

    private static final int LONGEST = 600;

    private final DivergenceTexts texts;
    private final Consumer<Anchor> goTo;

    /** @param goTo shows a passage of a version */
    TargetSection(Composite parent, DivergenceTexts texts, Consumer<Anchor> goTo) {
        super(parent, SWT.NONE);
        this.texts = texts;
        this.goTo = goTo;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
    }

    void show(CollationModel model, AnnotationTarget target) {
        for (Control child : getChildren()) {
            child.dispose();
        }
        switch (target) {
            case AnnotationTarget.OnDivergence on -> showDivergence(model, on.row());
            case AnnotationTarget.OnPassage on -> showPassage(model, on.anchor());
        }
    }

    private void showDivergence(CollationModel model, LedgerRow row) {
        heading(NLS.bind(Messages.target_head,
                new Object[] {Tint.of(row).glyph(), texts.weight(row), texts.kind(row)}));
        for (Side side : Side.values()) {
            caption(ArticleTitle.shortName(model.comparison().article(side).name()));
            words(row.place(side).map(span -> span.of(model.comparison().article(side).text())).orElse(""));
        }
        caption(Messages.target_why);
        sentence(texts.reason(row.divergence().reason()));
        if (row.isMoved()) {
            sentence(Messages.target_moved);
        }
        if (row.link().filter(link -> link.relation() == Relation.PARAPHRASE).isPresent()) {
            sentence(Messages.target_paraphrase);
        }
        if (row.isPassage()) {
            offerOtherUse(model, row);
        }
    }

    /** Leads from a passage that its version uses once more to the passage of the other version that it comes from. */
    private void offerOtherUse(CollationModel model, LedgerRow row) {
        Side side = row.divergence().a().isEmpty() ? Side.B : Side.A;
        model.comparison().secondUse(side, row.divergence().on(side)).ifPresent(use -> {
            Link link = LinkLine.in(this);
            LinkLine.say(link, "<a>" + Messages.target_otherUse + "</a>");
            link.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, true, false));
            String text = model.comparison().article(side.other()).text();
            link.addListener(SWT.Selection, event -> goTo.accept(new Anchor(side.other(), use.there(), use.there().of(text))));
        });
    }

    private void showPassage(CollationModel model, Anchor passage) {
        heading(Messages.target_selection);
        caption(ArticleTitle.shortName(model.comparison().article(passage.side()).name()));
        words(passage.quote());
    }

    private void heading(String text) {
        Label label = label(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private void caption(String text) {
        label(text).setEnabled(false);
    }

    private void sentence(String text) {
        label(text);
    }

    private Label label(String text) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(wide());
        return label;
    }

    private void words(String words) {
        if (words.isBlank()) {
            label(Messages.target_nothing);
            return;
        }
        StyledText text = new ReadOnlyText(this, words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…").control();
        text.setFont(JFaceResources.getFontRegistry().get("org.muqabala.ui.readingFont"));
        text.setLayoutData(wide());
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        return data;
    }
}
