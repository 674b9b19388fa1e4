package org.muqabala.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.QuestionDialog;
import org.muqabala.ui.collation.ReviewedFiles;
import org.muqabala.ui.reading.ArticleTitle;

/** Asks which articles a review goes on with: for each version the copy that it keeps, or an article of the story as it is now. */
final class CarryReviewDialog extends QuestionDialog {

    private static final int WIDTH = 380;

    private final Comparison comparison;
    private final ReviewedFiles reviewed;
    private final List<IFile> articles;
    private final Map<Side, Combo> choices = new EnumMap<>(Side.class);
    private final Map<Side, IFile> chosen = new EnumMap<>(Side.class);

    /**
     * @param reviewed what the review was made of: proposed as it is now
     * @param articles those to choose from
     */
    CarryReviewDialog(Shell parent, Comparison comparison, ReviewedFiles reviewed, List<IFile> articles) {
        super(parent, Messages.carry_title, Messages.carry_message, Messages.carry_ok);
        this.comparison = comparison;
        this.reviewed = reviewed;
        this.articles = articles;
    }

    /** The article that is to be read in place of the version; empty if that stays. */
    Optional<IFile> chosen(Side side) {
        return Optional.ofNullable(chosen.get(side));
    }

    @Override
    protected void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
        choice(area, Side.A, Messages.carry_older);
        choice(area, Side.B, Messages.carry_newer);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(words(area, Messages.carry_about, WIDTH));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        takeUp();
    }

    private void choice(Composite area, Side side, String label) {
        new Label(area, SWT.NONE).setText(label);
        Combo choice = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        choice.add(NLS.bind(Messages.carry_kept, ArticleTitle.shortName(comparison.article(side).name())));
        articles.forEach(article -> choice.add(article.getProjectRelativePath().toString()));
        choice.select(reviewed.file(side).map(articles::indexOf).orElse(-1) + 1);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(choice);
        choice.addListener(SWT.Selection, event -> takeUp());
        choices.put(side, choice);
    }

    /** A review that stays with both its copies goes nowhere. */
    private void takeUp() {
        chosen.clear();
        choices.forEach((side, choice) -> {
            if (choice.getSelectionIndex() > 0) {
                chosen.put(side, articles.get(choice.getSelectionIndex() - 1));
            }
        });
        answerable(!chosen.isEmpty());
    }
}
