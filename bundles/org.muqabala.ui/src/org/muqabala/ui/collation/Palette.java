package org.muqabala.ui.collation;

import java.util.function.Supplier;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;

/**
 * The colours of a collation, from the colour registry: the theme's, or what the user chose in <em>Colors and Fonts</em>. The
 * registry owns the colours.
 */
public final class Palette {

    /** Key of the accent: the current divergence, the annotated place. */
    static final String ACCENT = "org.muqabala.ui.tint.accent";

    private final Supplier<ColorRegistry> registry;

    /** @param registry asked anew each time, as the theme may change */
    public Palette(Supplier<ColorRegistry> registry) {
        this.registry = registry;
    }

    /** The ground of a tint; {@code null} where the theme defines none, which SWT takes as the widget's own. */
    public Color ground(Tint tint) {
        return registry.get().get(tint.groundKey());
    }

    /** The line of a tint; {@code null} where the theme defines none, which SWT takes as the widget's own. */
    public Color line(Tint tint) {
        return registry.get().get(tint.lineKey());
    }

    /** The one accent; {@code null} where the theme defines none. */
    public Color accent() {
        return registry.get().get(ACCENT);
    }
}
