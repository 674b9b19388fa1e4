package org.muqabala.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the interface. */
final class Messages extends NLS {

    public static String CheckPreferencePage_checks;
    public static String CheckPreferencePage_dictionaries;
    public static String CheckPreferencePage_found;
    public static String CheckPreferencePage_glossary;
    public static String CheckPreferencePage_none;
    public static String CollationPreferencePage_browse;
    public static String CollationPreferencePage_chunks;
    public static String CollationPreferencePage_exact;
    public static String CollationPreferencePage_particles;
    public static String CollationPreferencePage_words;
    public static String CollationPreferencePage_phrases;
    public static String CollationPreferencePage_profile;
    public static String CollationPreferencePage_news;
    public static String CollationPreferencePage_strict;
    public static String CollationPreferencePage_loose;
    public static String CollationPreferencePage_houseStyle;
    public static String CollationPreferencePage_hint;
    public static String CollationPreferencePage_relative;
    public static String HouseStyleFile_problem;
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
