package org.muqabala.ui.reading;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.muqabala.core.encoding.CharsetCandidate;
import org.muqabala.ui.bidi.ParagraphDirections;

/** Lets the user choose in which encoding a file is read, and shows how its beginning reads then. */
final class EncodingDialog extends TitleAreaDialog {

    private static final String READING_FONT = "org.muqabala.ui.readingFont";
    private static final int ROWS = 6;
    private static final int PREVIEW_LINES = 7;
    private static final int WIDTH = 360;
    private static final int MARGIN = 12;

    private final String file;
    private final List<CharsetCandidate> candidates;
    private final byte[] beginning;
    private Table table;
    private StyledText preview;
    private String chosen;

    /**
     * @param file the file's name
     * @param candidates the encodings to choose from, likeliest first; at least one
     * @param beginning the file's first bytes
     */
    EncodingDialog(Shell shell, String file, List<CharsetCandidate> candidates, byte[] beginning) {
        super(shell);
        this.file = file;
        this.candidates = candidates;
        this.beginning = beginning;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Name of the encoding that the user chose; null if none. */
    String chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.encoding_title, file));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.encoding_title, file));
        setMessage(Messages.encoding_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new org.eclipse.swt.layout.GridLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
        column(Messages.encoding_column_name, WIDTH / 2);
        column(Messages.encoding_column_writing, WIDTH * 2 / 3);
        column(Messages.encoding_column_sure, WIDTH / 4);
        candidates.forEach(this::addRow);
        new Label(area, SWT.NONE).setText(Messages.encoding_preview);
        preview = new StyledText(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        preview.setFont(JFaceResources.getFont(READING_FONT));
        preview.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
        ParagraphDirections.install(preview);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH * 3 / 2, preview.getLineHeight() * PREVIEW_LINES).applyTo(preview);
        table.addListener(SWT.Selection, event -> showPreview());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        table.select(0);
        showPreview();
        Dialog.applyDialogFont(table);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.encoding_apply, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        chosen = candidate().charset().name();
        super.okPressed();
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private void addRow(CharsetCandidate candidate) {
        TableItem row = new TableItem(table, SWT.NONE);
        String sure = candidate.confidence() < 0.005 ? Messages.encoding_unsure : NumberFormat.getPercentInstance().format(candidate.confidence());
        row.setText(new String[] {candidate.charset().name(), new EncodingNames(Locale.getDefault()).of(candidate.charset().name()), sure});
    }

    private CharsetCandidate candidate() {
        return candidates.get(Math.max(0, table.getSelectionIndex()));
    }

    private void showPreview() {
        preview.setText(new String(beginning, candidate().charset()));
    }
}
