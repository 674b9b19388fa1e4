package org.muqabala.ui.collation;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.ui.themes.IThemeManager;

/** The font and the colours that the workbench shows now, whichever theme that is; the viewer follows when they change. */
final class ReadingTheme {

    private static final String FONT = "org.muqabala.ui.readingFont";
    private static final String TINTS = "org.muqabala.ui.tint.";

    private final IThemeManager themes;
    /** The one that the listener stands with: asked again later, the platform might name another. */
    private final ColorRegistry watched;
    private final Supplier<Optional<CollationViewer>> viewer;
    private final IPropertyChangeListener listener = this::changed;

    /** @param viewer asked anew each time; empty as long as there is none */
    ReadingTheme(IThemeManager themes, Supplier<Optional<CollationViewer>> viewer) {
        this.themes = themes;
        this.watched = JFaceResources.getColorRegistry();
        this.viewer = viewer;
        // the manager passes on what its current theme tells; style sheets write to JFace's own registry
        themes.addPropertyChangeListener(listener);
        watched.addListener(listener);
    }

    Font font() {
        return themes.getCurrentTheme().getFontRegistry().get(FONT);
    }

    ColorRegistry colours() {
        return themes.getCurrentTheme().getColorRegistry();
    }

    void dispose() {
        themes.removePropertyChangeListener(listener);
        watched.removeListener(listener);
    }

    private void changed(PropertyChangeEvent event) {
        boolean otherTheme = IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty());
        if (otherTheme || FONT.equals(event.getProperty())) {
            viewer.get().filter(open -> !open.isDisposed()).ifPresent(open -> open.setReadingFont(font()));
        }
        if (otherTheme || event.getProperty().startsWith(TINTS)) {
            viewer.get().filter(open -> !open.isDisposed()).ifPresent(CollationViewer::repaint);
        }
    }
}
