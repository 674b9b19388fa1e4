package org.muqabala.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.muqabala.core.spi.ReadingOptions;

/** Says what a format finds in a file, one line a passage: kind and text. */
public final class Reads {

    private Reads() {
    }

    public static FoundArticle found(Format format, String name, byte[] bytes) throws IOException {
        return format.read(new SourceFile(name, bytes, "application/octet-stream"), ReadingOptions.usual());
    }

    public static FoundArticle found(Format format, String name, String text) throws IOException {
        return found(format, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static List<String> lines(FoundArticle found) {
        return found.passages().stream().map(passage -> passage.kind() + " " + passage.text()).toList();
    }
}
