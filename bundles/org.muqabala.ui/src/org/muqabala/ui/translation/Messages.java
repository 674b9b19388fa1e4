package org.muqabala.ui.translation;

import org.eclipse.osgi.util.NLS;

/** The texts of translating. NLS fills public fields only. */
final class Messages extends NLS {

    public static String input_name;
    public static String drafts_back;
    public static String drafts_held;
    public static String drafts_job;
    public static String drafts_notBack;
    public static String drafts_notSafe;
    public static String drafts_stay;
    public static String follow_cut;
    public static String follow_held;
    public static String follow_taken;
    public static String opening;
    public static String saving;
    public static String save_failed;
    public static String problem_input;
    public static String problem_cancelled;
    public static String problem_internal;
    public static String state_empty;
    public static String state_fuzzy;
    public static String state_draft;
    public static String state_carried;
    public static String state_translated;
    public static String state_reviewed;
    public static String left_work;
    public static String left_nothing;
    public static String left_changed;
    public static String left_state;
    public static String filter_all;
    public static String filter_all_tip;
    public static String filter_left;
    public static String filter_left_tip;
    public static String find_words;
    public static String find_words_tip;
    public static String field_source;
    public static String field_target;
    public static String field_since;
    public static String status_place;
    public static String status_words;
    public static String status_left;
    public static String notice_nothing;
    public static String notice_filled;
    public static String confirm_nothing;
    public static String translate_title;
    public static String translate_reading;
    public static String translate_version;
    public static String translate_language;
    public static String translate_versionName;
    public static String translate_begun;
    public static String translate_noReview;
    public static String carry_title;
    public static String carry_reading;
    public static String carry_none;
    public static String carry_done;
    public static String memory_looking;
    public static String memory_adding;
    public static String memory_notAdded;
    public static String matches_noEditor;
    public static String matches_none;
    public static String matches_looking;
    public static String matches_count;
    public static String match_exact;
    public static String match_folded;
    public static String match_fuzzy;
    public static String match_machine;
    public static String problems_looking;
    public static String concordance_words;
    public static String concordance_hint;
    public static String concordance_none;
    public static String concordance_count;
    public static String concordance_source;
    public static String concordance_source_tip;
    public static String concordance_target;
    public static String concordance_target_tip;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
