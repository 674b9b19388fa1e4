package org.muqabala.reader.office;

import java.io.IOException;

import org.apache.tika.parser.microsoft.OfficeParser;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.reader.Format;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.SourceFile;

/** Word's binary documents, from Word 6 to 2003. */
public final class DocFormat implements Format {

    @Override
    public String id() {
        return "doc";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.mediaType().equals("application/msword");
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        return new TikaReading(new OfficeParser()).read(file);
    }
}
