package org.muqabala.ui.collation;

import java.util.function.Consumer;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.ui.themes.IThemeManager;

/** The font and the colours that the workbench shows now, whichever theme that is; says when they change. */
public final class ReadingTheme {

    private static final String FONT = "org.muqabala.ui.readingFont";
    private static final String TINTS = "org.muqabala.ui.tint.";

    private final IThemeManager themes;
    /** The one that the listener stands with: asked again later, the platform might name another. */
    private final ColorRegistry watched;
    private final Consumer<Font> fontChanged;
    private final Runnable coloursChanged;
    private final IPropertyChangeListener listener = this::changed;

    /** @param fontChanged takes the new font */
    public ReadingTheme(IThemeManager themes, Consumer<Font> fontChanged, Runnable coloursChanged) {
        this.themes = themes;
        this.watched = JFaceResources.getColorRegistry();
        this.fontChanged = fontChanged;
        this.coloursChanged = coloursChanged;
        // the manager passes on what its current theme tells; style sheets write to JFace's own registry
        themes.addPropertyChangeListener(listener);
        watched.addListener(listener);
    }

    public Font font() {
        return themes.getCurrentTheme().getFontRegistry().get(FONT);
    }

    public ColorRegistry colours() {
        return themes.getCurrentTheme().getColorRegistry();
    }

    public void dispose() {
        themes.removePropertyChangeListener(listener);
        watched.removeListener(listener);
    }

    private void changed(PropertyChangeEvent event) {
        boolean otherTheme = IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty());
        if (otherTheme || FONT.equals(event.getProperty())) {
            fontChanged.accept(font());
        }
        if (otherTheme || event.getProperty().startsWith(TINTS)) {
            coloursChanged.run();
        }
    }
}
