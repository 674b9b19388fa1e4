package org.muqabala.ui.article;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the interface. */
final class Messages extends NLS {

    public static String TextJournal_job;
    public static String ArticleEditor_longLine;
    public static String ArticleEditor_readOnly;
    public static String ArticleEditor_readOnlyFormat;
    public static String ArticleEditor_readOnlyLossy;
    public static String ArticleEditor_unreadable;
    public static String ArticleStatus_counting;
    public static String ArticleStatus_paragraph;
    public static String ArticleStatus_separator;
    public static String ArticleStatus_words;
    public static String GoToParagraphAction_none;
    public static String GoToParagraphAction_number;
    public static String GoToParagraphAction_title;
    public static String RefusedArticle_reopen;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
