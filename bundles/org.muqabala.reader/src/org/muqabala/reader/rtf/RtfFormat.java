package org.muqabala.reader.rtf;

import java.io.IOException;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.reader.Format;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.SourceFile;

/**
 * Rich text, as word processors and agency terminals write it, in either version of its tracked changes. The format does not say which
 * comment answers which, nor which are settled.
 */
public final class RtfFormat implements Format {

    @Override
    public String id() {
        return "rtf";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.mediaType().equals("application/rtf") || file.mediaType().equals("text/rtf");
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        return new RtfDocument(file.bytes(), options.view()).read();
    }
}
