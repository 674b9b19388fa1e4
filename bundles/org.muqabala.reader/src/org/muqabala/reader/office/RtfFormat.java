package org.muqabala.reader.office;

import java.io.IOException;

import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.reader.Format;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.SourceFile;

/** Rich text, as word processors and agency terminals write it, in either version of its tracked changes, its comments at their words. */
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
        RtfRevisions revisions = new RtfRevisions(file.bytes(), options.view());
        RtfComments comments = new RtfComments(revisions.version());
        SourceFile version = new SourceFile(file.name(), comments.marked(revisions.version()), file.mediaType());
        FoundArticle marked = new TikaReading(new RTFParser()).read(version, revisions.changes());
        MarkedComments found = new MarkedComments(marked.passages(), comments.details());
        return new FoundArticle(found.passages(), marked.facts(), found.comments(), marked.charset(), marked.trackedChanges());
    }
}
