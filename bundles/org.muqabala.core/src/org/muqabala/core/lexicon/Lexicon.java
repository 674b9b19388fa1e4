package org.muqabala.core.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.text.LineTable;
import org.muqabala.core.text.fold.FoldChain;

/**
 * The word lists, ready for look-up by folded word. Immutable and safe for use from several threads.
 *
 * <p>A word of two parts is written with {@code _} in the lists; {@link #sense} knows it by its parts joined with a space.
 */
public final class Lexicon {

    private static final String PROCLITICS = "وفبكل";

    private final FoldChain folds;
    private final Map<String, Sense> senses = new HashMap<>();
    private final Map<String, Set<Integer>> synonyms = new HashMap<>();

    /** @param folds what words are folded by before they are looked up */
    public Lexicon(FoldChain folds) {
        this.folds = folds;
        readReporting();
        readWords("function-words.txt", Feature.FUNCTION);
        readWords("approximators.txt", Feature.APPROXIMATOR);
        readWords("titles.txt", Feature.TITLE);
        readWords("given-names.txt", Feature.GIVEN_NAME);
        readModality();
        readDates();
        readNumbers();
        readSynonyms();
    }

    /** What is known of a folded word, perhaps behind a proclitic. */
    public Sense sense(String folded) {
        Sense sense = senses.get(folded);
        if (sense != null) {
            return sense;
        }
        for (int cut = 1; cut <= 2 && cut + 2 <= folded.length() && PROCLITICS.indexOf(folded.charAt(cut - 1)) >= 0; cut++) {
            sense = senses.get(folded.substring(cut));
            if (sense != null && mayStandBehind(folded.charAt(cut - 1), sense, folded.substring(cut))) {
                return sense;
            }
        }
        return Sense.CONTENT;
    }

    /** A verb follows only {@code و} and {@code ف}: {@code كيري} is no {@code ك} and {@code يرى}. */
    private static boolean mayStandBehind(char proclitic, Sense sense, String word) {
        return proclitic == 'و' || proclitic == 'ف' || !sense.has(Feature.REPORTING) || word.startsWith("ال");
    }

    /** Whether the lists hold the folded word just as it stands. */
    public boolean holds(String folded) {
        return senses.containsKey(folded);
    }

    /** Whether a desk may put one folded word for the other without a change of facts. */
    public boolean areSynonyms(String first, String second) {
        Set<Integer> sets = synonymSets(first);
        return !sets.isEmpty() && synonymSets(second).stream().anyMatch(sets::contains);
    }

    private Set<Integer> synonymSets(String folded) {
        for (String form : bareForms(folded)) {
            Set<Integer> sets = synonyms.get(form);
            if (sets != null) {
                return sets;
            }
        }
        return Set.of();
    }

    private static List<String> bareForms(String folded) {
        List<String> forms = new ArrayList<>();
        String word = folded;
        forms.add(word);
        if (word.length() > 3 && PROCLITICS.indexOf(word.charAt(0)) >= 0) {
            word = word.substring(1);
            forms.add(word);
        }
        if (word.length() > 4 && word.startsWith("ال")) {
            forms.add(word.substring(2));
        } else if (folded.length() > 4 && folded.startsWith("لل")) {
            forms.add(folded.substring(2));
        }
        return forms;
    }

    private void readReporting() {
        for (String[] line : lines("reporting.txt")) {
            Strength strength = Strength.valueOf(line[0]);
            for (int i = 1; i < line.length; i++) {
                put(line[i], new Sense(Feature.REPORTING.bit(), Optional.of(strength), 0));
            }
        }
    }

    private void readWords(String list, Feature feature) {
        for (String[] line : lines(list)) {
            for (String word : line) {
                put(word, new Sense(feature.bit(), Optional.empty(), 0));
            }
        }
    }

    private void readModality() {
        for (String[] line : lines("modality.txt")) {
            putAll(line, 1, Feature.valueOf(line[0]), 0);
        }
    }

    private void readDates() {
        Map<String, Feature> features = Map.of("MONTH", Feature.MONTH, "WEEKDAY", Feature.WEEKDAY, "TIME", Feature.TIME_OF_DAY,
                "RELATIVE", Feature.RELATIVE_DAY, "NEXT", Feature.RELATIVE_WORD, "LAST", Feature.RELATIVE_WORD, "THIS", Feature.RELATIVE_WORD);
        for (String[] line : lines("dates.txt")) {
            putAll(line, 2, features.get(line[0]), Long.parseLong(line[1]));
        }
    }

    private void readNumbers() {
        for (String[] line : lines("numbers.txt")) {
            putAll(line, 1, Feature.NUMBER, Long.parseLong(line[0]));
        }
    }

    private void readSynonyms() {
        int set = 0;
        for (String[] line : lines("synonyms.txt")) {
            set++;
            for (String word : line) {
                synonyms.computeIfAbsent(fold(word), key -> new HashSet<>()).add(set);
            }
        }
    }

    private void putAll(String[] line, int from, Feature feature, long value) {
        for (int i = from; i < line.length; i++) {
            if (feature == Feature.MONTH && line[i].contains("_")) {
                put(line[i].substring(0, line[i].indexOf('_')), new Sense(Feature.MONTH_HEAD.bit(), Optional.empty(), 0));
            }
            put(line[i], new Sense(feature.bit(), Optional.empty(), value));
        }
    }

    private void put(String word, Sense sense) {
        senses.merge(fold(word), sense, Sense::and);
    }

    private String fold(String word) {
        String[] parts = word.split("_");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = folds.key(parts[i]);
        }
        return String.join(" ", parts);
    }

    private static List<String[]> lines(String list) {
        return LineTable.read(Lexicon.class, list).stream().map(line -> line.split("\\s+")).toList();
    }
}
