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
    public static String column_assignee;
    public static String column_annotations;
    public static String tip_older;
    public static String tip_newer;
    public static String state_correction;
    public static String state_translation;
    public static String state_question;
    public static String state_note;
    public static String settled_unseen;
    public static String settled_kept;
    public static String settled_toCorrect;
    public static String settled_toTranslate;
    public static String settled_ignored;
    public static String filter_words;
    public static String filter_words_tip;
    public static String filter_kind_any;
    public static String filter_kind_several;
    public static String filter_kind_tip;
    public static String filter_state_any;
    public static String filter_state_tip;
    public static String filter_clear;
    public static String filter_nothing;
    public static String group_label;
    public static String group_tip;
    public static String group_none;
    public static String group_weight;
    public static String group_type;
    public static String group_state;
    public static String group_movedPassage;
    public static String group_notMoved;
    public static String group_contents;
    public static String assign_title;
    public static String assign_message;
    public static String walk_allSettled;
    public static String closed;
    public static String empty;
    public static String empty_behind;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
