package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.muqabala.core.story.Stories;
import org.muqabala.core.story.VersionPair;
import org.muqabala.core.text.Article;

import com.google.gson.stream.JsonWriter;

/**
 * Writes which articles are versions of one story as JSON: {@code format} {@code muqabala-stories}, {@code version} 1,
 * {@code stories} as lists of names, {@code pairs} with names, {@code a_in_b} and {@code b_in_a} between 0 and 1, and
 * {@code shared_words}.
 */
public final class StoriesJson {

    private final List<Article> articles;
    private final Stories stories;

    /** @param articles the list that was searched */
    public StoriesJson(List<Article> articles, Stories stories) {
        this.articles = List.copyOf(articles);
        this.stories = stories;
    }

    /** @param out where to; flushed, not closed */
    public void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonWriter json = new JsonWriter(writer);
        json.setIndent("  ");
        json.beginObject().name("format").value("muqabala-stories").name("version").value(1).name("stories").beginArray();
        for (List<Integer> group : stories.groups()) {
            json.beginArray();
            for (int index : group) {
                json.value(articles.get(index).name());
            }
            json.endArray();
        }
        json.endArray().name("pairs").beginArray();
        for (VersionPair pair : stories.pairs()) {
            json.beginObject().name("a").value(articles.get(pair.first()).name()).name("b").value(articles.get(pair.second()).name());
            json.name("a_in_b").value(rounded(pair.words().shareOfA())).name("b_in_a").value(rounded(pair.words().shareOfB()));
            json.name("shared_words").value(pair.words().shared()).endObject();
        }
        json.endArray().endObject();
        writer.write('\n');
        json.flush();
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
