package org.muqabala.ui.collation;

import org.eclipse.osgi.util.NLS;

/** The texts of the collation editor. NLS fills public fields only. */
final class Messages extends NLS {

    public static String weight_substantive;
    public static String weight_stylistic;
    public static String weight_cosmetic;
    public static String weight_onlyOlder;
    public static String weight_onlyNewer;
    public static String type_orthographic;
    public static String type_punctuation;
    public static String type_quotation;
    public static String type_number;
    public static String type_date;
    public static String type_name;
    public static String type_attribution;
    public static String type_negation_modality;
    public static String type_function_word;
    public static String type_inflection;
    public static String type_order;
    public static String type_lexical;
    public static String type_addition;
    public static String type_omission;
    public static String type_passage;
    public static String hover_head;
    public static String hover_moved;
    public static String connector_linked;
    public static String connector_moved;
    public static String connector_split;
    public static String connector_merged;
    public static String connector_secondUse;
    public static String connector_equal;
    public static String heading_older;
    public static String heading_original;
    public static String heading_final;
    public static String heading_newer;
    public static String chip_substantive;
    public static String chip_stylistic;
    public static String chunking;
    public static String chip_cosmetic;
    public static String chip_only_older;
    public static String chip_only_newer;
    public static String chip_moved;
    public static String status_filtered;
    public static String filter_all;
    public static String filter_all_tip;
    public static String filter_noCosmetics;
    public static String filter_noCosmetics_tip;
    public static String filter_substantive;
    public static String filter_substantive_tip;
    public static String mode_sideBySide;
    public static String mode_sideBySide_tip;
    public static String mode_unified;
    public static String mode_unified_tip;
    public static String mode_changes;
    public static String mode_changes_tip;
    public static String swap_tip;
    public static String collating;
    public static String collating_again;
    public static String readOnly_review;
    public static String readOnly_imported;
    public static String readOnly_otherText;
    public static String readOnly_file;
    public static String readOnly_lossy;
    public static String opening;
    public static String waiting_cancel;
    public static String editor_title;
    public static String editor_title_ownVersions;
    public static String editor_title_history;
    public static String past_name;
    public static String readOnly_history;
    public static String history_title;
    public static String history_message;
    public static String history_none;
    public static String status_position;
    public static String status_contents;
    public static String status_words;
    public static String status_unsettled;
    public static String notice_houseStyle;
    public static String notice_nothingShared;
    public static String problem_title;
    public static String problem_input;
    public static String problem_inFile;
    public static String problem_longLine;
    public static String problem_denied;
    public static String problem_missing;
    public static String problem_journal;
    public static String problem_internal;
    public static String problem_cancelled;
    public static String changed;
    public static String changed_again;
    public static String outgrown;
    public static String outgrown_carry;
    public static String carrying;
    public static String carrying_closed;
    public static String outgrown_looking;
    public static String leftOut_more;
    public static String recovered;
    public static String recovered_text;
    public static String recovered_put;
    public static String recovered_notOpen;
    public static String carried_approvals;
    public static String carried_and;
    public static String carrying_cancelled;
    public static String carried;
    public static String carried_all;
    public static String carried_some;
    public static String saving;
    public static String undoing;
    public static String redoing;
    public static String save_title;
    public static String save_message;
    public static String save_failed;
    public static String onDisk_title;
    public static String onDisk_message;
    public static String onDisk_overwrite;
    public static String onDisk_takeTheirs;
    public static String notice_close;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
