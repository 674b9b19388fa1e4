package org.muqabala.reader;

import java.util.Locale;

/**
 * A file as it came, whole in memory: its size was limited before.
 *
 * @param name its name without folders; may be empty and may lie about the format
 * @param bytes its contents, owned by the caller: never changed
 * @param mediaType what its first bytes say it is, as a media type without parameters, such as {@code text/html}; never null
 */
public record SourceFile(String name, byte[] bytes, String mediaType) {

    /** The part of the name after the last dot, in lower case; empty if there is none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
