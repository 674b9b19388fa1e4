package org.muqabala.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.exporters.ComparisonJson;
import org.muqabala.testkit.Scorecard;
import org.muqabala.testkit.Story;

import com.google.gson.JsonParser;

/** Prints, as a table, how well what the program writes agrees with the golden readings. */
public final class Accuracy {

    private Accuracy() {
    }

    /** @param args written stories by the names of their folders; the two pairs of seeds come first in any case */
    public static void main(String[] args) throws IOException {
        System.out.println("| | match F1 | moved recall | hidden, invalid | substantive recall / precision | cosmetic recall / precision | type accuracy | noise |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        print(Story.ofSeeds("001", "004"));
        print(Story.ofSeeds("000", "001"));
        for (String story : args) {
            print(Story.ofFolder(story));
        }
    }

    private static void print(Story story) throws IOException {
        Comparison comparison = new Collator(Profile.NEWS).compare(Article.typed("a", story.a()), Article.typed("b", story.b()), Progress.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparisonJson(comparison, Locale.ENGLISH).write(out);
        Scorecard card = Scorecard.of(story.reading(), JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject(), story.a(), story.b());
        System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f | %d, %d | %.3f / %.3f | %.3f / %.3f | %.3f | %.2f |%n", story.name(), card.matchF1(), card.movedRecall(),
                card.hidden(), card.invalid(), card.substantiveRecall(), card.substantivePrecision(), card.cosmeticRecall(), card.cosmeticPrecision(),
                card.typeAccuracy(), card.noise());
    }
}
