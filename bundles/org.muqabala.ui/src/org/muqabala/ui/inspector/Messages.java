package org.muqabala.ui.inspector;

import org.eclipse.osgi.util.NLS;

/** The texts of the inspector. NLS fills public fields only. */
final class Messages extends NLS {

    public static String empty_noCollation;
    public static String empty_behind;
    public static String empty_noTarget;
    public static String empty_noTargetNoKey;
    public static String target_head;
    public static String target_why;
    public static String target_moved;
    public static String target_selection;
    public static String target_nothing;
    public static String target_otherUse;
    public static String target_paraphrase;
    public static String kind_correction;
    public static String kind_correction_tip;
    public static String kind_translation;
    public static String kind_translation_tip;
    public static String kind_question;
    public static String kind_question_tip;
    public static String kind_note;
    public static String kind_note_tip;
    public static String verb_correction;
    public static String verb_translation;
    public static String verb_question;
    public static String verb_note;
    public static String form_new;
    public static String form_change;
    public static String form_unsaved;
    public static String form_suggestion;
    public static String form_target;
    public static String form_note;
    public static String form_save;
    public static String form_save_tip;
    public static String form_cancel;
    public static String form_cancel_tip;
    public static String drafts_one;
    public static String drafts_many;
    public static String list_head;
    public static String list_edit;
    public static String list_delete;
    public static String form_preview;
    public static String form_more;
    public static String form_fewer;
    public static String due_form;
    public static String due_tip;
    public static String due_nextMonth;
    public static String due_pick;
    public static String due_previousMonth;
    public static String due_wrong;
    public static String handling_assignee;
    public static String handling_severity;
    public static String handling_due;
    public static String handling_labels;
    public static String handling_labels_form;
    public static String handling_comma;
    public static String handling_direction;
    public static String handling_for;
    public static String handling_until;
    public static String severity_minor;
    public static String severity_normal;
    public static String severity_grave;
    public static String direction_auto;
    public static String direction_leftToRight;
    public static String direction_rightToLeft;
    public static String state_open;
    public static String state_answered;
    public static String state_accepted;
    public static String state_rejected;
    public static String state_applied;
    public static String move_reopen;
    public static String move_answer;
    public static String move_accept;
    public static String move_reject;
    public static String move_apply;
    public static String reply_head;
    public static String reply_send;
    public static String reply_drop;
    public static String orphans_head;
    public static String orphans_entry;
    public static String orphans_place;
    public static String orphans_how;
    public static String orphans_more;
    public static String apply_noArticle;
    public static String apply_notOpen;
    public static String apply_readOnly;
    public static String apply_changed;
    public static String apply_nothing;
    public static String apply_done;
    public static String apply_stillThere;
    public static String apply_takenBack;
    public static String closed;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
