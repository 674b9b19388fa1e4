package org.muqabala.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.muqabala.core.spi.ArticleImporter;
import org.muqabala.core.spi.ReturnReader;
import org.muqabala.exporters.StandardReturnReaders;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What reads reviews that went out and came back. */
@Component(service = ReturnReaders.class)
public final class ReturnReaders {

    private static final Path DOCUMENT = Path.of("returned.docx");

    private final List<ReturnReader> readers;

    @Activate
    public ReturnReaders(@Reference List<ArticleImporter> importers) {
        readers = importers.stream().filter(importer -> importer.accepts(DOCUMENT)).findFirst().map(StandardReturnReaders::all).orElse(List.of());
    }

    /**
     * The reader that takes on the file, told by its first bytes.
     *
     * @throws IOException if it cannot be read
     */
    Optional<ReturnReader> of(Path file) throws IOException {
        for (ReturnReader reader : readers) {
            if (reader.accepts(file)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }
}
