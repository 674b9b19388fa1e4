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

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
