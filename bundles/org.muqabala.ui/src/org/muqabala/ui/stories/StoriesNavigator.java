package org.muqabala.ui.stories;

import org.eclipse.ui.navigator.CommonNavigator;

/** The view of all stories: projects and folders, their articles and reviews. Its content stands in {@code plugin.xml}. */
public final class StoriesNavigator extends CommonNavigator {

    public static final String ID = "org.muqabala.ui.stories";
}
