package org.muqabala.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.View;

/** Files that stand beside the tests, and how tests read files. */
public final class Fixtures {

    private Fixtures() {
    }

    /** The fixture of that path, such as {@code seeds/000.docx}. */
    public static SourceFile file(String path) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/fixtures/" + path)) {
            byte[] bytes = in.readAllBytes();
            return new SourceFile(path.substring(path.lastIndexOf('/') + 1), bytes, new MediaTypes().of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FoundArticle read(SourceFile file) throws IOException {
        return read(file, View.FINAL);
    }

    /** Reads the file in the format that takes it on. */
    public static FoundArticle read(SourceFile file, View view) throws IOException {
        Format format = Formats.ALL.stream().filter(known -> known.accepts(file)).findFirst().orElseThrow();
        return format.read(file, new ReadingOptions(ReadingOptions.usual().charset(), view));
    }
}
