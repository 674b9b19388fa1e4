package org.muqabala.ui.preferences;

import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * The platform's commands that make text larger and smaller, for the panes of a collation: both change the one font in which articles are
 * read, and it is kept as if it had been chosen in the preferences.
 */
public final class ZoomReadingFont extends AbstractHandler {

    private static final String LARGER = "org.eclipse.ui.edit.text.zoomIn";
    private static final int STEP = 2;
    private static final int SMALLEST = 8;
    private static final int LARGEST = 72;

    @Override
    public Object execute(ExecutionEvent event) {
        int step = LARGER.equals(event.getCommand().getId()) ? STEP : -STEP;
        FontData[] now = JFaceResources.getFontRegistry().getFontData(ReadingPreferencePage.READING_FONT);
        FontData[] next = Arrays.stream(now).map(font -> sized(font, font.getHeight() + step)).toArray(FontData[]::new);
        PreferenceConverter.setValue(new ScopedPreferenceStore(InstanceScope.INSTANCE, ReadingPreferencePage.THEME_STORE),
                ReadingPreferencePage.READING_FONT, next);
        return null;
    }

    private static FontData sized(FontData font, int height) {
        return new FontData(font.getName(), Math.clamp(height, SMALLEST, LARGEST), font.getStyle());
    }
}
