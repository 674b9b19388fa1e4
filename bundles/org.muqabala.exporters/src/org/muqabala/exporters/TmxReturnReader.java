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

/** Takes in the translations of a translation memory. */
public final class TmxReturnReader implements ReturnReader {

    @Override
    public String id() {
        return "tmx";
    }

    @Override
    public boolean accepts(Path file) throws IOException {
        return ReturnedFile.beginning(file).isXml("tmx");
    }

    @Override
    public Returned read(Path file, Review review, List<Translation> translations, Locale locale, Progress progress) throws IOException {
        ReturnedFile returned = ReturnedFile.read(file);
        return new TranslationReturns(review, translations, returned.time(), new Labels(locale)).tmx(returned.bytes(), progress);
    }
}
