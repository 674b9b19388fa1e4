package org.muqabala.ui.stories;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the interface. */
final class Messages extends NLS {

    public static String EmptyStories_hint;
    public static String NavigatorActions_collapse;
    public static String NavigatorActions_follow;
    public static String OpenStoryAction_text;
    public static String StoriesNavigator_selected;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
