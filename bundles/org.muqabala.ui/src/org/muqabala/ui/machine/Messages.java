package org.muqabala.ui.machine;

import org.eclipse.osgi.util.NLS;

/** The texts of machine translation. NLS fills public fields only. */
final class Messages extends NLS {

    public static String about;
    public static String address;
    public static String model;
    public static String model_missing;
    public static String key;
    public static String key_kept;
    public static String key_optional;
    public static String key_missing;
    public static String key_unwritten;
    public static String agree;
    public static String problem;
    public static String asking;
    public static String asking_of;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
