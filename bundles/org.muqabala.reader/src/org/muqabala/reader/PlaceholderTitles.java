package org.muqabala.reader;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What programs write for the title of a document that nobody gave one. */
public final class PlaceholderTitles {

    private static final Set<String> KNOWN = Set.of("unknown title", "unknown", "- no title specified", "no title specified", "no title",
            "microsoft word document", "powerpoint presentation", "بدون عنوان", "بلا عنوان", "دون عنوان", "عنوان غير معروف");

    /** A word for any document, and which of them it was. */
    private static final Pattern NUMBERED = Pattern.compile("(?:untitled(?: document)?|(?:new )?(?:microsoft word )?document|doc|بدون عنوان|بلا عنوان"
            + "|(?:ال)?مستند(?: جديد)?|وثيقة)[ _-]?(?:\\(?\\d{1,4}\\)?)?");

    /** What a printer driver writes: the program, then the file. */
    private static final Pattern PRINTED = Pattern.compile("microsoft (?:office )?(?:word|excel|powerpoint) - .*", Pattern.DOTALL);

    private static final Pattern FILE_NAME = Pattern.compile(
            ".*\\.(?:docx?|docm|dotx?|odt|ott|fodt|rtf|pdf|txt|html?|epub|pages|indd|qxd|qxp|pub|wpd|wps|pptx?|xlsx?|tmp)", Pattern.DOTALL);

    private PlaceholderTitles() {
    }

    /** The title; empty where it is a placeholder or the name of a file. */
    public static String without(String title) {
        String said = title.strip().toLowerCase(Locale.ROOT);
        boolean placeholder = KNOWN.contains(said) || NUMBERED.matcher(said).matches() || PRINTED.matcher(said).matches() || FILE_NAME.matcher(said).matches();
        return placeholder ? "" : title;
    }
}
