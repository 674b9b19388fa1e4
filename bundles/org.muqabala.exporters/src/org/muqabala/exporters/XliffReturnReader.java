package org.muqabala.exporters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReturnReader;
import org.muqabala.core.translation.Translation;
import org.muqabala.exporters.translation.TranslationReturns;

/** Takes in the translations of XLIFF 1.2 and 2.1, which translation tools filled in. */
public final class XliffReturnReader implements ReturnReader {

    @Override
    public String id() {
        return "xliff";
    }

    @Override
    public boolean accepts(Path file) throws IOException {
        return ReturnedFile.beginning(file).isXml("xliff");
    }

    @Override
    public Returned read(Path file, Review review, List<Translation> translations, Locale locale, Progress progress) throws IOException {
        ReturnedFile returned = ReturnedFile.read(file);
        return new TranslationReturns(review, translations, returned.time(), new Labels(locale)).xliff(returned.bytes(), progress);
    }
}
