package org.muqabala.ui.memory;

import org.eclipse.osgi.util.NLS;

/** The texts of the translation memory. NLS fills public fields only. */
final class Messages extends NLS {

    public static String memory_sending;
    public static String page_folder;
    public static String page_browse;
    public static String page_folder_hint;
    public static String page_address;
    public static String page_password;
    public static String page_password_kept;
    public static String page_test;
    public static String page_address_hint;
    public static String page_noFolder;
    public static String page_testing;
    public static String page_tested;
    public static String page_testFailed;
    public static String page_passwordUnwritten;
    public static String import_title;
    public static String import_description;
    public static String import_about;
    public static String import_noFile;
    public static String import_job;
    public static String import_done;
    public static String import_passedOver;
    public static String import_failed;
    public static String export_title;
    public static String export_description;
    public static String export_about;
    public static String export_noFile;
    public static String export_noFolder;
    public static String export_overwrite;
    public static String export_job;
    public static String export_done;
    public static String export_replaced;
    public static String export_failed;
    public static String file;
    public static String browse;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
