package org.muqabala.app;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the interface. */
final class Messages extends NLS {

    static String ProductWindowAdvisor_title;
    static String WorkspaceLocation_inUse;
    static String WorkspaceLocation_notWritable;
    static String WorkspaceLocation_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
