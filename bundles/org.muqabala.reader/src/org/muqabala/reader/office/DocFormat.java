package org.muqabala.reader.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.View;
import org.muqabala.reader.Format;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.SourceFile;

/** Word's binary documents, from Word 6 to 2003; since Word 97 in either version of their tracked changes and with their comments. */
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
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            DocRevisions revisions = new DocRevisions(parts.getRoot());
            if (options.view() == View.ORIGINAL && revisions.changes()) {
                revisions.swap();
            }
            DocComments comments = new DocComments(parts.getRoot());
            FoundArticle marked = new TikaReading(new OfficeParser()).read(file, parts, revisions.changes());
            comments.takeFrom(marked.passages());
            return new FoundArticle(comments.passages(), marked.facts(), comments.comments(), marked.charset(), marked.trackedChanges());
        }
    }
}
