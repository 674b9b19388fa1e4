package org.muqabala.exporters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReturnReader;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.translation.Translation;
import org.muqabala.exporters.w3c.AnnotationReading;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Takes in annotations by the Web Annotation Data Model: those that went out as {@link W3cExporter} writes them, and other tools'. */
public final class W3cReturnReader implements ReturnReader {

    @Override
    public String id() {
        return "w3c";
    }

    @Override
    public boolean accepts(Path file) throws IOException {
        return ReturnedFile.beginning(file).isJson();
    }

    @Override
    public Returned read(Path file, Review review, List<Translation> translations, Locale locale, Progress progress) throws IOException {
        ReturnedFile returned = ReturnedFile.read(file);
        progress.throwIfCancelled();
        return new AnnotationReading(review, returned.time(), new Labels(locale)).read(json(returned), progress);
    }

    private static JsonElement json(ReturnedFile file) throws UnreadableArticleException {
        try {
            JsonElement json = JsonParser.parseString(new String(file.bytes(), StandardCharsets.UTF_8));
            if (json.isJsonObject() || json.isJsonArray()) {
                return json;
            }
        } catch (JsonParseException e) {
            throw (UnreadableArticleException) new UnreadableArticleException(Problem.DAMAGED, "").initCause(e);
        }
        throw new UnreadableArticleException(Problem.DAMAGED, "");
    }
}
