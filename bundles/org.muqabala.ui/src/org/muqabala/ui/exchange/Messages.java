package org.muqabala.ui.exchange;

import org.eclipse.osgi.util.NLS;

/** The texts of reviews that go out and come back. NLS fills public fields only. */
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
    public static String takeIn_title;
    public static String takeIn_description;
    public static String takeIn_about;
    public static String takeIn_noFile;
    public static String takeIn_noFormat;
    public static String takeIn_job;
    public static String takeIn_done;
    public static String takeIn_nothing;
    public static String takeIn_left;
    public static String takeIn_failed;
    public static String takeIn_unsaved;
    public static String export_preview;
    public static String export_previewJob;
    public static String export_noProgram;
    public static String print_failed;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
