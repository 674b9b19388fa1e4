package org.muqabala.ui.review;

import org.eclipse.osgi.util.NLS;

/** The texts of opening reviews. NLS fills public fields only. */
final class Messages extends NLS {

    public static String opinion_approve;
    public static String opinion_object;
    public static String opinion_abstain;
    public static String opinion_none;
    public static String opinion_approves;
    public static String opinion_objects;
    public static String opinion_abstains;
    public static String verdict_title;
    public static String verdict_message;
    public static String verdict_note;
    public static String close_title;
    public static String close_blocked;
    public static String close_goThere;
    public static String close_done;
    public static String standing_closed;
    public static String close_reopened;
    public static String blocker_unseen;
    public static String blocker_workLeft;
    public static String blocker_pending;
    public static String blocker_orphan;
    public static String blocker_noApproval;
    public static String markers_job;
    public static String marker_divergence;
    public static String marker_words;
    public static String marker_leftOut;
    public static String marker_correction;
    public static String marker_translation;
    public static String marker_question;
    public static String marker_note;
    public static String journal_job;
    public static String journal_failed;
    public static String journal_title;
    public static String journal_offer;
    public static String journal_entry;
    public static String journal_more;
    public static String journal_takeUp;
    public static String journal_throwAway;
    public static String journal_later;
    public static String journal_sure;
    public static String journal_articleGone;
    public static String journal_article;
    public static String journal_name;
    public static String journal_failedTakeUp;
    public static String journal_failedThrowAway;
    public static String journal_unreadable;
    public static String share_job;
    public static String share_failed;
    public static String share_noRepository;
    public static String share_commitTitle;
    public static String share_begin;
    public static String share_message;
    public static String share_messageEmpty;
    public static String share_proposed;
    public static String share_committed;
    public static String share_nothing;
    public static String share_pulled;
    public static String share_merge;
    public static String share_pulledMore;
    public static String carry_title;
    public static String carry_message;
    public static String carry_ok;
    public static String carry_older;
    public static String carry_newer;
    public static String carry_kept;
    public static String carry_about;
    public static String login_title;
    public static String login_message;
    public static String login_refused;
    public static String login_user;
    public static String login_password;
    public static String login_ok;
    public static String login_kept;
    public static String share_pulledLater;
    public static String share_upToDate;
    public static String share_pushed;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
