package org.muqabala.ui.review;

import org.eclipse.osgi.util.NLS;

/** The texts of opening and exporting reviews. NLS fills public fields only. */
final class Messages extends NLS {

    public static String export_title;
    public static String export_description;
    public static String export_format;
    public static String export_file;
    public static String export_browse;
    public static String export_overwrite;
    public static String export_noReview;
    public static String export_noFile;
    public static String export_noFolder;
    public static String export_isFolder;
    public static String export_unreadable;
    public static String export_inReview;
    public static String export_isArticle;
    public static String export_job;
    public static String export_failed;
    public static String export_done;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
