package org.muqabala.importers;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Which names say that a file may be an article; a folder's other files are left alone. This is the one list: the workbench's editor
 * and the names of formats are held against it by a test.
 */
enum ArticleNames {

    TEXT("txt", "text"),

    DOCUMENT("htm", "html", "xhtml", "mht", "mhtml", "eml", "doc", "docx", "docm", "dotx", "odt", "ott", "fodt", "rtf", "pdf", "epub", "md", "markdown",
            "nitf", "newsml", "ninjs"),

    /** News as agencies send it, and much else that is for programs and no text for people. */
    DATA("xml", "json");

    private final Set<String> extensions;

    ArticleNames(String... extensions) {
        this.extensions = Set.of(extensions);
    }

    /** In lower case, without a dot. */
    Set<String> extensions() {
        return extensions;
    }

    /** Whether the file's name is one of these, in capital letters or small. */
    boolean include(Path file) {
        String name = String.valueOf(file.getFileName());
        return extensions.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) && name.contains(".");
    }
}
