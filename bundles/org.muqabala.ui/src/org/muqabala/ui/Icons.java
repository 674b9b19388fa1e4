package org.muqabala.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;

/** The images of one part of the interface, shared with other parts and given back when the part is disposed. */
public final class Icons {

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());

    /** The image of an icon; not to be disposed by the caller. */
    public Image image(Icon icon) {
        return resources.create(icon.descriptor());
    }

    public void dispose() {
        resources.dispose();
    }
}
