package org.muqabala.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** Buttons in a row of which one is down: its label is bold as well, and a theme that paints all buttons alike may give it a ground of its own. */
public final class ChoiceBar<E extends Enum<E>> extends Composite {

    /** The class of the button that is down, in the themes' style sheets. */
    private static final String CHOSEN = "Chosen";

    private final Map<E, Button> buttons;
    private E choice;

    /**
     * @param labels what the button of a value says
     * @param tips its tooltip
     * @param chosen called when the user chooses, not by {@link #choose}
     */
    public ChoiceBar(Composite parent, Class<E> values, Function<E, String> labels, Function<E, String> tips, Consumer<E> chosen) {
        super(parent, SWT.NONE);
        buttons = new EnumMap<>(values);
        GridLayout layout = new GridLayout(values.getEnumConstants().length, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        setLayout(layout);
        for (E value : values.getEnumConstants()) {
            Button button = new Button(this, SWT.TOGGLE);
            button.setText(labels.apply(value));
            button.setToolTipText(tips.apply(value));
            button.setLayoutData(room(button));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                choose(value);
                chosen.accept(value);
            }));
            buttons.put(value, button);
        }
        choose(values.getEnumConstants()[0]);
    }

    /** Room for the label in bold: a button keeps its size when it goes down, so that nothing around it moves or is cut. */
    private static GridData room(Button button) {
        GC gc = new GC(button);
        int plain = gc.textExtent(button.getText()).x;
        gc.setFont(bold());
        int wider = gc.textExtent(button.getText()).x - plain;
        gc.dispose();
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + Math.max(0, wider);
        data.minimumWidth = data.widthHint;
        return data;
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }

    public E choice() {
        return choice;
    }

    public void choose(E value) {
        choice = value;
        Font plain = JFaceResources.getDefaultFont();
        IStylingEngine theme = PlatformUI.getWorkbench().getService(IStylingEngine.class);
        buttons.forEach((each, button) -> {
            button.setSelection(each == value);
            theme.setClassname(button, each == value ? CHOSEN : "");
            button.setFont(each == value ? bold() : plain);
        });
        layout(true);
    }
}
