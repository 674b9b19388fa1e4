package org.muqabala.exporters;

import java.util.List;

import org.muqabala.core.spi.ArticleImporter;
import org.muqabala.core.spi.ReturnReader;

/** What reads files that went out from here and came back: each beside the exporter that wrote them, since the two know one form. */
public final class StandardReturnReaders {

    private StandardReturnReaders() {
    }

    /**
     * One a format.
     *
     * @param documents what reads strangers' documents, in a process of its own
     */
    public static List<ReturnReader> all(ArticleImporter documents) {
        return List.of(new DocxReturnReader(documents), new XliffReturnReader(), new TmxReturnReader(), new W3cReturnReader());
    }
}
