package org.muqabala.ui.stories;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the interface. */
final class Messages extends NLS {

    public static String ArticleBeginnings_reading;
    public static String CopyStoriesAction_text;
    public static String EmptyStories_hint;
    public static String ImportFilesHandler_chooseStory;
    public static String ImportFilesHandler_into;
    public static String ImportFilesHandler_title;
    public static String NavigatorActions_collapse;
    public static String NavigatorActions_follow;
    public static String NewStoryPage_description;
    public static String NewStoryPage_exists;
    public static String NewStoryPage_name;
    public static String NewStoryWizard_failed;
    public static String NewStoryWizard_title;
    public static String OpenStoryAction_text;
    public static String PasteStoriesAction_text;
    public static String StoriesNavigator_selected;
    public static String StoryActions_openWith;

    public static String OpenFileHandler_title;
    public static String PasteArticle_nothing;
    public static String PasteArticle_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
