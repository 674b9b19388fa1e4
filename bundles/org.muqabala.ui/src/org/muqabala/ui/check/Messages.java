package org.muqabala.ui.check;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the interface. */
final class Messages extends NLS {

    public static String check_job;
    public static String dictionary_broken;
    public static String glossary_broken;
    public static String marker_place;
    public static String mend_changed;
    public static String mend_failed;
    public static String mend_job;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
