package org.muqabala.ui.preferences;

import org.eclipse.core.runtime.Platform;

/** The name that stands under the user's annotations: as the preferences have it, else that of the login. */
public final class AuthorName {

    /** Where the preference is kept. */
    static final String NODE = "org.muqabala.ui";
    /** The preference. */
    public static final String KEY = "author";

    private AuthorName() {
    }

    /** The name of the login, which stands until the user gives another. */
    static String ofLogin() {
        return System.getProperty("user.name");
    }

    public static String current() {
        String name = Platform.getPreferencesService().getString(NODE, KEY, "", null).strip();
        return name.isEmpty() ? ofLogin() : name;
    }
}
