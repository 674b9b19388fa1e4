package org.muqabala.ui.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.ReviewExporter;

/** Lets one choose among what an exporter offers. What was chosen for one format stays chosen for others that have it too. */
final class ExportChoices extends Composite {

    private static final int COLUMNS = 2;

    private final Locale locale;
    private final Map<String, String> values = new HashMap<>();

    ExportChoices(Composite parent, Locale locale) {
        super(parent, SWT.NONE);
        this.locale = locale;
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
    }

    /** Shows the exporter's options in place of another's. */
    void show(ReviewExporter exporter) {
        for (Control old : getChildren()) {
            old.dispose();
        }
        for (ExportOption option : exporter.options()) {
            String title = exporter.title(option, locale).replace("&", "&&");
            switch (option) {
                case ExportOption.Flag flag -> create(flag, title);
                case ExportOption.Choice choice -> create(exporter, choice, title);
                case ExportOption.Words words -> create(words, title);
            }
        }
        GridData place = (GridData) getLayoutData();
        place.exclude = exporter.options().isEmpty();
        setVisible(!place.exclude);
        requestLayout();
    }

    /** Everything that was chosen, for an export made at the time. */
    ExportSettings settings(Instant time) {
        return new ExportSettings(locale, time, values);
    }

    private void create(ExportOption.Flag flag, String title) {
        Button button = new Button(this, SWT.CHECK);
        button.setText(title);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false, COLUMNS, 1));
        button.setSelection(values.containsKey(flag.id()));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                values.put(flag.id(), "");
            } else {
                values.remove(flag.id());
            }
        }));
    }

    private void create(ReviewExporter exporter, ExportOption.Choice choice, String title) {
        new Label(this, SWT.NONE).setText(title + ":");
        Combo combo = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(choice.values().stream().map(value -> exporter.title(choice, value, locale)).toArray(String[]::new));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.select(choice.values().indexOf(values.getOrDefault(choice.id(), choice.usual())));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> values.put(choice.id(), choice.values().get(combo.getSelectionIndex()))));
    }

    private void create(ExportOption.Words words, String title) {
        new Label(this, SWT.NONE).setText(title + ":");
        Text text = new Text(this, SWT.BORDER | SWT.SINGLE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setText(values.getOrDefault(words.id(), words.usual()));
        text.addListener(SWT.Modify, event -> {
            if (text.getText().isBlank()) {
                values.remove(words.id());
            } else {
                values.put(words.id(), text.getText().strip());
            }
        });
    }
}
