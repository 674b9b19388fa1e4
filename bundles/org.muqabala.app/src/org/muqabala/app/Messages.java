package org.muqabala.app;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the interface. */
final class Messages extends NLS {

    public static String AboutHandler_text;
    public static String AboutHandler_title;
    public static String FirstStart_job;
    public static String HelpView_unreadable;
    public static String ProductWindowAdvisor_title;
    public static String SampleStory_project;
    public static String WorkspaceLocation_inUse;
    public static String WorkspaceLocation_notWritable;
    public static String WorkspaceLocation_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
