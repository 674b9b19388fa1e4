package org.muqabala.ui;

import java.net.URL;
import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;

/** A picture of the interface; its file is {@code icons/}, the name in lower case, {@code .svg}. */
public enum Icon {

    ARTICLE, COMPARE, FOLDER, REVIEW, STORIES, STORY, TRANSLATE;

    /** @throws IllegalStateException if the bundle holds no such picture */
    public ImageDescriptor descriptor() {
        URL file = Icon.class.getResource("/icons/" + name().toLowerCase(Locale.ROOT) + ".svg");
        if (file == null) {
            throw new IllegalStateException("no picture for " + this);
        }
        return ImageDescriptor.createFromURL(file);
    }
}
