package org.muqabala.ui.ledger;

import org.eclipse.osgi.util.NLS;

/** The texts of the ledger. NLS fills public fields only. */
final class Messages extends NLS {

    public static String column_number;
    public static String column_weight;
    public static String column_type;
    public static String column_older;
    public static String column_newer;
    public static String column_reason;
    public static String column_state;
    public static String state_correction;
    public static String state_translation;
    public static String state_question;
    public static String state_note;
    public static String empty;
    public static String empty_behind;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
