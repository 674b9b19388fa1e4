package org.muqabala.ui.hidden;

import org.eclipse.osgi.util.NLS;

/** Texts about hidden characters; their names stand beside. NLS fills public fields only. */
final class Messages extends NLS {

    public static String status_none;
    public static String status_count;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
