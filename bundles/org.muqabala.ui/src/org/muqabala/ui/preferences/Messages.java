package org.muqabala.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the interface. */
final class Messages extends NLS {

    public static String EncodingPreferencePage_description;
    public static String EncodingPreferencePage_group;
    public static String ReadingPreferencePage_author;
    public static String ReadingPreferencePage_author_missing;
    public static String ReadingPreferencePage_change;
    public static String ReadingPreferencePage_font;
    public static String ReadingPreferencePage_further;
    public static String ReadingPreferencePage_sample;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
