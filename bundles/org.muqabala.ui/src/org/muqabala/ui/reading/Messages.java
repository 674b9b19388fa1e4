package org.muqabala.ui.reading;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the interface. */
final class Messages extends NLS {

    public static String encoding_apply;
    public static String encoding_column_name;
    public static String encoding_column_sure;
    public static String encoding_column_writing;
    public static String encoding_failed;
    public static String encoding_fixed;
    public static String encoding_message;
    public static String encoding_preview;
    public static String encoding_title;
    public static String encoding_unsure;
    public static String problem_cancelled;
    public static String problem_inFile;
    public static String problem_internal;
    public static String reading;
    public static String strip_articles;
    public static String strip_attachments;
    public static String strip_comments;
    public static String strip_comments_title;
    public static String strip_compareVersions;
    public static String strip_final;
    public static String strip_furniture;
    public static String strip_furniture_hide;
    public static String strip_furniture_shown;
    public static String strip_furniture_show;
    public static String strip_judged;
    public static String strip_lossy;
    public static String strip_original;
    public static String strip_readOnly;
    public static String strip_reopen;
    public static String strip_separator;
    public static String strip_show_final;
    public static String strip_show_original;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
