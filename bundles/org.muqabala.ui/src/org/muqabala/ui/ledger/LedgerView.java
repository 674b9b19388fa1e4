package org.muqabala.ui.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.ui.collation.ActiveCollation;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.collation.DivergenceTexts;
import org.muqabala.ui.collation.StatusLine;
import org.muqabala.ui.collation.UndoCommands;

/** Lists every divergence of the collation in front that its filter shows. Selecting a row goes to it, and the other way round. */
public final class LedgerView extends ViewPart {

    public static final String ID = "org.muqabala.ui.ledger";

    private final DivergenceTexts texts = new DivergenceTexts(new ReasonTexts(Locale.getDefault()));
    private final StackLayout stack = new StackLayout();
    private Composite pages;
    private Composite empty;
    private Label emptyWords;
    private LedgerTable ledger;
    private ActiveCollation active;
    private Optional<CollationModel> shown = Optional.empty();
    private Optional<StatusLine> status = Optional.empty();
    private List<LedgerRow> listed = List.of();
    private List<Runnable> subscriptions = List.of();

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);
        empty = emptyPage();
        ledger = new LedgerTable(pages, row -> shown.ifPresent(model -> model.walk().select(row)));
        active = new ActiveCollation(getSite().getPage(), this::follow);
        active.start();
        getSite().getService(IContextService.class).activateContext(ActiveCollation.CONTEXT);
        new UndoCommands(active::model).activate(getSite());
    }

    /** The table, for those who look at it from outside. */
    public Table table() {
        return ledger.control();
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        active.stop();
        subscriptions.forEach(Runnable::run);
        super.dispose();
    }

    private void follow() {
        subscriptions.forEach(Runnable::run);
        shown = active.model();
        listed = List.of();
        subscriptions = shown.map(model -> List.of(
                model.walk().onChange(() -> walked(model)),
                model.session().onChange(review -> ledger.refresh()))).orElse(List.of());
        status = shown.map(model -> new StatusLine(model, getViewSite().getActionBars().getStatusLineManager()));
        shown.ifPresentOrElse(this::walked, this::clear);
        emptyWords.setText(active.isBehind() ? Messages.empty_behind : Messages.empty);
        empty.layout();
        stack.topControl = shown.isPresent() ? ledger.control() : empty;
        pages.layout();
    }

    private void walked(CollationModel model) {
        if (listed != model.walk().shown()) {
            listed = model.walk().shown();
            ledger.show(listed, Optional.of(new LedgerTexts(model, texts)));
            setContentDescription(DivergenceTexts.contents(model));
        }
        ledger.select(model.walk().current());
        status.ifPresent(StatusLine::show);
    }

    private void clear() {
        ledger.show(List.of(), Optional.empty());
        setContentDescription("");
    }

    private Composite emptyPage() {
        Composite page = new Composite(pages, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        page.setLayout(layout);
        emptyWords = new Label(page, SWT.WRAP);
        emptyWords.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return page;
    }
}
