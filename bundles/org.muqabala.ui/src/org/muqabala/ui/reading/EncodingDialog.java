package org.muqabala.ui.reading;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.muqabala.core.encoding.CharsetCandidate;
import org.muqabala.ui.QuestionDialog;
import org.muqabala.ui.bidi.ParagraphDirections;

/** Lets the user choose in which encoding a file is read, and shows how its beginning reads then. */
final class EncodingDialog extends QuestionDialog {

    private static final String READING_FONT = "org.muqabala.ui.readingFont";
    private static final int ROWS = 6;
    private static final int PREVIEW_LINES = 7;
    private static final int WIDTH = 360;
    private static final int MARGIN = 12;

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
        super(shell, NLS.bind(Messages.encoding_title, file), Messages.encoding_message, Messages.encoding_apply);
        this.candidates = candidates;
        this.beginning = beginning;
    }

    /** Name of the encoding that the user chose; null if none. */
    String chosen() {
        return chosen;
    }

    @Override
    protected void fill(Composite area) {
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
