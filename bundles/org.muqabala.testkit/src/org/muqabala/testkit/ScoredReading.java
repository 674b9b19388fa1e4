package org.muqabala.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A comparison or a golden reading laid out for scoring: which words it pairs, which divergences it tells. Places are code
 * points, half-open.
 *
 * @param pairs word pairs outside every divergence, or in an orthographic one of equal word counts
 * @param moved those of {@code pairs} in moved links
 * @param loosePairs word pairs of links that are neither asked for nor charged
 * @param divergences of all other links
 * @param hidden differences that no divergence shows, as what A and B have
 * @param invalid places outside the texts, or with another text than said
 * @param onlyInA passages of A in no link
 * @param onlyInB passages of B in no link
 * @param links all links
 */
record ScoredReading(Set<WordPair> pairs, Set<WordPair> moved, Set<WordPair> loosePairs, List<ScoredDivergence> divergences,
        List<String> hidden, List<Place> invalid, List<Place> onlyInA, List<Place> onlyInB, List<ScoredLink> links) {

    /** A half-open range of code points. */
    record Place(int start, int end) {

        int length() {
            return end - start;
        }

        int overlap(Place other) {
            return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        }
    }

    /** A word of A and one of B that stand for each other, by the places where they start. */
    record WordPair(int a, int b) {
    }

    /** A divergence by its places and names. */
    record ScoredDivergence(Place a, Place b, String type, String significance) {

        int touch(ScoredDivergence other) {
            return a.overlap(other.a) + b.overlap(other.b);
        }

        int length() {
            return a.length() + b.length();
        }

        boolean weighs(String name) {
            return significance.equals(name);
        }
    }

    /** A link's ends. */
    record ScoredLink(List<Place> a, List<Place> b, boolean loose) {

        /** How much of two links is common: the lesser of the two sides. */
        int common(ScoredLink other) {
            return Math.min(common(a, other.a), common(b, other.b));
        }

        private static int common(List<Place> places, List<Place> others) {
            return places.stream().mapToInt(place -> others.stream().mapToInt(place::overlap).sum()).sum();
        }
    }

    static ScoredReading ofGold(JsonObject json, String a, String b) {
        return read(json, a, b, link -> link.has("tier") && link.get("tier").getAsString().equals("secondary"));
    }

    /** @param gold says which links of the comparison answer to its secondary ones */
    static ScoredReading ofComparison(JsonObject json, String a, String b, ScoredReading gold) {
        return read(json, a, b, link -> {
            ScoredLink own = new ScoredLink(places(link.getAsJsonArray("a")), places(link.getAsJsonArray("b")), false);
            return gold.mostInCommon(own, true) > gold.mostInCommon(own, false);
        });
    }

    private int mostInCommon(ScoredLink link, boolean loose) {
        return links.stream().filter(each -> each.loose == loose).mapToInt(link::common).max().orElse(0);
    }

    private static ScoredReading read(JsonObject json, String a, String b, Predicate<JsonObject> loose) {
        ScoredReading reading = new ScoredReading(new HashSet<>(), new HashSet<>(), new HashSet<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(), places(json.getAsJsonArray("only_in_a")), places(json.getAsJsonArray("only_in_b")), new ArrayList<>());
        ScoredText textA = new ScoredText(a);
        ScoredText textB = new ScoredText(b);
        for (JsonElement link : json.getAsJsonArray("links")) {
            reading.add(link.getAsJsonObject(), textA, textB, loose.test(link.getAsJsonObject()));
        }
        return reading;
    }

    private void add(JsonObject json, ScoredText a, ScoredText b, boolean loose) {
        ScoredLink link = new ScoredLink(places(json.getAsJsonArray("a")), places(json.getAsJsonArray("b")), loose);
        link.a.stream().filter(place -> !a.holds(place)).forEach(invalid::add);
        link.b.stream().filter(place -> !b.holds(place)).forEach(invalid::add);
        Set<WordPair> found = new HashSet<>();
        List<ScoredDivergence> told = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("divergences")) {
            JsonObject divergence = element.getAsJsonObject();
            ScoredDivergence read = new ScoredDivergence(place(divergence.get("a")), place(divergence.get("b")),
                    divergence.get("type").getAsString(), divergence.get("significance").getAsString());
            check(read.a, divergence.get("a_text"), a);
            check(read.b, divergence.get("b_text"), b);
            told.add(read);
            found.addAll(spellings(read, a, b));
        }
        found.addAll(common(json, link, told, a, b));
        links.add(link);
        (loose ? loosePairs : pairs).addAll(found);
        if (!loose) {
            divergences.addAll(told);
            if (json.has("moved") && json.get("moved").getAsBoolean()) {
                moved.addAll(found);
            }
        }
    }

    private void check(Place place, JsonElement said, ScoredText text) {
        if (!text.holds(place) || said != null && !said.getAsString().equals(text.of(place))) {
            invalid.add(place);
        }
    }

    private static Set<WordPair> spellings(ScoredDivergence divergence, ScoredText a, ScoredText b) {
        Set<WordPair> found = new HashSet<>();
        List<Place> wordsA = a.words(divergence.a);
        List<Place> wordsB = b.words(divergence.b);
        if (divergence.type.equals("orthographic") && wordsA.size() == wordsB.size()) {
            for (int i = 0; i < wordsA.size(); i++) {
                found.add(new WordPair(a.startOfWord(wordsA.get(i)), b.startOfWord(wordsB.get(i))));
            }
        }
        return found;
    }

    /** The words that pair because their letters stand outside every divergence; what does not agree is hidden. */
    private Set<WordPair> common(JsonObject json, ScoredLink link, List<ScoredDivergence> told, ScoredText a, ScoredText b) {
        List<ScoredText.Letter> lettersA = a.letters(link.a, told.stream().map(ScoredDivergence::a).toList());
        List<ScoredText.Letter> lettersB = b.letters(link.b, told.stream().map(ScoredDivergence::b).toList());
        int[] charsA = lettersA.stream().mapToInt(ScoredText.Letter::letter).toArray();
        int[] charsB = lettersB.stream().mapToInt(ScoredText.Letter::letter).toArray();
        Set<WordPair> found = new HashSet<>();
        if (Arrays.equals(charsA, charsB)) {
            pair(lettersA, 0, lettersB, 0, charsA.length, found);
            return found;
        }
        int atA = 0;
        int atB = 0;
        for (MatchingBlocks.Block block : MatchingBlocks.of(charsA, charsB)) {
            if (block.a() > atA || block.b() > atB) {
                hidden.add(json.get("id") + ": " + new String(charsA, atA, block.a() - atA) + " → " + new String(charsB, atB, block.b() - atB));
            }
            if (block.length() > 2) {
                pair(lettersA, block.a(), lettersB, block.b(), block.length(), found);
            }
            atA = block.a() + block.length();
            atB = block.b() + block.length();
        }
        return found;
    }

    private static void pair(List<ScoredText.Letter> a, int fromA, List<ScoredText.Letter> b, int fromB, int length, Set<WordPair> found) {
        for (int i = 0; i < length; i++) {
            found.add(new WordPair(a.get(fromA + i).word(), b.get(fromB + i).word()));
        }
    }

    private static List<Place> places(JsonArray json) {
        List<Place> places = new ArrayList<>();
        if (json != null) {
            json.forEach(element -> places.add(place(element)));
        }
        places.sort(Comparator.comparingInt(Place::start).thenComparingInt(Place::end));
        return places;
    }

    private static Place place(JsonElement json) {
        JsonObject place = json.getAsJsonObject();
        return new Place(place.get("start").getAsInt(), place.get("end").getAsInt());
    }
}
