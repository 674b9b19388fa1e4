package org.muqabala.ui.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.ui.bidi.LinkLine;
import org.muqabala.ui.collation.ActiveCollation;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.collation.DivergenceFilter;
import org.muqabala.ui.collation.DivergenceTexts;
import org.muqabala.ui.collation.RowKind;
import org.muqabala.ui.collation.StatusLine;
import org.muqabala.ui.collation.UndoCommands;

/**
 * Lists the divergences of the collation in front that its filters show, each with what is decided about it. Selecting a row goes to it, and
 * the other way round. Looking at a row decides nothing.
 */
public final class LedgerView extends ViewPart {

    public static final String ID = "org.muqabala.ui.ledger";

    private final DivergenceTexts texts = new DivergenceTexts(new ReasonTexts(Locale.getDefault()));
    private final LedgerSelection selection = new LedgerSelection();
    private final StackLayout stack = new StackLayout();
    private final StackLayout lists = new StackLayout();
    private Composite pages;
    private Composite page;
    private Composite list;
    private Composite empty;
    private Label emptyWords;
    private Link nothingLikeThis;
    private LedgerFilterBar bar;
    private LedgerTable ledger;
    private ActiveCollation active;
    private Optional<CollationModel> shown = Optional.empty();
    private Optional<StatusLine> status = Optional.empty();
    private List<LedgerRow> listed = List.of();
    /** The kinds of rows that the collation has, in the order of their names. */
    private List<RowKind> kinds = List.of();
    private LedgerGrouping grouping = LedgerGrouping.NONE;
    private List<Runnable> subscriptions = List.of();

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);
        empty = emptyPage();
        createPage();
        active = new ActiveCollation(getSite().getPage(), this::follow);
        active.start();
        getSite().setSelectionProvider(selection);
        getSite().getService(IContextService.class).activateContext(ActiveCollation.CONTEXT);
        new UndoCommands(active::model).activate(getSite());
        MenuManager menu = new MenuManager();
        ledger.control().setMenu(menu.createContextMenu(ledger.control()));
        getSite().registerContextMenu(menu, selection);
    }

    /** The table, for those who look at it from outside. */
    public Table table() {
        return ledger.control();
    }

    /** The line in which rows are chosen, for those who look at it from outside. */
    public Composite filterBar() {
        return bar;
    }

    /** Lets the user write words that are to stand in the rows that are shown. */
    public void askForWords() {
        bar.focusOnWords();
    }

    /** Selects the rows that are listed and differ in the same way as this one: by the same type and the same rule. */
    public void selectLike(LedgerRow pattern) {
        ledger.selectAll(row -> row.isPassage() == pattern.isPassage() && row.divergence().type() == pattern.divergence().type()
                && row.divergence().reason().rule().equals(pattern.divergence().reason().rule()));
        ledger.control().setFocus();
    }

    @Override
    public void setFocus() {
        if (shown.isPresent()) {
            ledger.control().setFocus();
        } else {
            pages.setFocus();
        }
    }

    @Override
    public void dispose() {
        active.stop();
        subscriptions.forEach(Runnable::run);
        super.dispose();
    }

    private void createPage() {
        page = new Composite(pages, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        bar = new LedgerFilterBar(page, this::choose, () -> shown.ifPresent(this::walked));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list = new Composite(page, SWT.NONE);
        list.setLayout(lists);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        nothingLikeThis = LinkLine.in(list);
        LinkLine.say(nothingLikeThis, Messages.filter_nothing);
        nothingLikeThis.addListener(SWT.Selection, event -> choose(DivergenceFilter.NONE));
        ledger = new LedgerTable(list, new LedgerTable.Reader() {
            @Override
            public void selected() {
                selection.select(ledger.selected());
                shown.ifPresent(model -> ledger.selectedAlone().ifPresent(model.walk()::select));
            }

            @Override
            public void opened(LedgerRow row) {
                active.editor().ifPresent(getSite().getPage()::activate);
            }
        });
    }

    private void follow() {
        subscriptions.forEach(Runnable::run);
        shown = active.model();
        listed = List.of();
        subscriptions = shown.map(model -> List.of(
                model.walk().onChange(() -> walked(model)),
                model.session().onChange(review -> said(model)))).orElse(List.of());
        status = shown.map(model -> new StatusLine(model, getViewSite().getActionBars().getStatusLineManager()));
        shown.ifPresentOrElse(this::begin, this::clear);
        emptyWords.setText(active.isBehind() ? Messages.empty_behind : Messages.empty);
        empty.layout();
        stack.topControl = shown.isPresent() ? page : empty;
        pages.layout();
    }

    private void begin(CollationModel model) {
        LedgerTexts words = new LedgerTexts(model, texts);
        kinds = model.ledger().rows().stream().map(RowKind::of).distinct().sorted(Comparator.comparing(texts::kind, words.alphabet())).toList();
        walked(model);
    }

    private void choose(DivergenceFilter filter) {
        shown.ifPresent(model -> model.walk().filter(filter));
    }

    /** Something was said or decided: the groups may ask for just that. */
    private void said(CollationModel model) {
        if (grouping == LedgerGrouping.STATE) {
            listed = List.of();
            walked(model);
        }
        ledger.refresh();
        describe(model);
    }

    private void walked(CollationModel model) {
        bar.show(model.walk().filter(), kinds, texts::kind);
        if (listed != model.walk().shown() || grouping != bar.grouping()) {
            listed = model.walk().shown();
            grouping = bar.grouping();
            ledger.show(listed, Optional.of(new LedgerTexts(model, texts)), grouping);
            lists.topControl = listed.isEmpty() ? nothingLikeThis : ledger.control();
            list.layout();
            describe(model);
        }
        ledger.select(model.walk().current());
        selection.select(ledger.selected());
        status.ifPresent(StatusLine::show);
    }

    private void describe(CollationModel model) {
        setContentDescription(DivergenceTexts.contents(model) + " · " + DivergenceTexts.unsettled(model));
        status.ifPresent(StatusLine::show);
    }

    private void clear() {
        ledger.show(List.of(), Optional.empty(), LedgerGrouping.NONE);
        selection.select(List.of());
        setContentDescription("");
    }

    private Composite emptyPage() {
        Composite words = new Composite(pages, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        words.setLayout(layout);
        emptyWords = new Label(words, SWT.WRAP);
        emptyWords.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return words;
    }
}
