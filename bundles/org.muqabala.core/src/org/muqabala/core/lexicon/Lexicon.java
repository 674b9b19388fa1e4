package org.muqabala.core.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.muqabala.core.text.LineTable;
import org.muqabala.core.text.fold.FoldChain;

/**
 * The word lists, ready for look-up by folded word. Immutable and safe for use from several threads.
 *
 * <p>A word of two parts is written with {@code _} in the lists; {@link #sense} knows it by its parts joined with a space.
 */
public final class Lexicon {

    private static final String PROCLITICS = "وفبكل";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "ه");

    private final FoldChain folds;
    private final Map<String, Sense> senses = new HashMap<>();
    private final Map<String, Set<Integer>> synonyms = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();
    private final Set<String> plurals = new HashSet<>();

    /** @param folds what words are folded by before they are looked up */
    public Lexicon(FoldChain folds) {
        this.folds = folds;
        readReporting();
        readWords("function-words.txt", Feature.FUNCTION);
        readKinds("approximators.txt", Feature.APPROXIMATOR);
        readWords("titles.txt", Feature.TITLE);
        readWords("given-names.txt", Feature.GIVEN_NAME);
        readWords("sources.txt", Feature.SOURCE);
        readWords("set-phrases.txt", Feature.SET_PHRASE);
        readModality();
        readDates();
        readNumbers();
        readSynonyms();
        readOpposites();
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
        return sayingWithPronoun(folded);
    }

    /** {@code وأضافها}, {@code قالوه}: a verb of saying with the pronoun of what is said. */
    private Sense sayingWithPronoun(String folded) {
        for (String pronoun : PRONOUNS) {
            if (folded.endsWith(pronoun) && folded.length() - pronoun.length() >= 3) {
                String verb = folded.substring(0, folded.length() - pronoun.length());
                Sense sense = saying(verb.endsWith("و") ? verb + "ا" : verb);
                if (sense != null) {
                    return sense;
                }
            }
        }
        return Sense.CONTENT;
    }

    private Sense saying(String folded) {
        Sense sense = senses.get(folded);
        if (sense == null && folded.length() > 3 && "وف".indexOf(folded.charAt(0)) >= 0) {
            sense = senses.get(folded.substring(1));
        }
        return sense != null && sense.features() == Feature.REPORTING.bit() ? sense : null;
    }

    /** Whether a number can begin with the folded word; {@code آلاف} alone counts nothing exactly. */
    public boolean beginsNumber(String folded) {
        return senses.containsKey(folded) && !plurals.contains(folded);
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

    /** Whether the list says that the two folded words tell opposite or different things. */
    public boolean areOpposites(String first, String second) {
        Set<String> others = Derivation.forms(second);
        return Derivation.forms(first).stream().anyMatch(form -> opposites.getOrDefault(form, Set.of()).stream().anyMatch(others::contains));
    }

    private Set<Integer> synonymSets(String folded) {
        Set<Integer> sets = new HashSet<>();
        for (String form : Derivation.forms(folded)) {
            sets.addAll(synonyms.getOrDefault(form, Set.of()));
        }
        return sets;
    }

    private void readReporting() {
        for (String[] line : lines("reporting.txt")) {
            Strength strength = Strength.valueOf(line[0]);
            for (int i = 1; i < line.length; i++) {
                boolean unsure = line[i].endsWith("?");
                int features = Feature.REPORTING.bit() | (unsure ? Feature.SAYS_BEFORE_SPEECH.bit() : 0);
                put(unsure ? line[i].substring(0, line[i].length() - 1) : line[i], new Sense(features, Optional.of(strength), 0));
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

    /** Lines that begin with a kind: the kind's number is the value of its words. */
    private void readKinds(String list, Feature feature) {
        long kind = 0;
        for (String[] line : lines(list)) {
            putAll(line, 1, feature, ++kind);
        }
    }

    private void readModality() {
        long kind = 0;
        for (String[] line : lines("modality.txt")) {
            boolean negation = line[0].equals("NEGATION");
            putAll(line, 1, negation ? Feature.NEGATION : Feature.MODALITY, negation ? 0 : ++kind);
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
            boolean plural = line[0].equals("PLURAL");
            putAll(line, 1, Feature.NUMBER, plural ? 0 : Long.parseLong(line[0]));
            for (int i = 1; plural && i < line.length; i++) {
                plurals.add(fold(line[i]));
            }
            if (!plural && Long.parseLong(line[0]) > 2 && Long.parseLong(line[0]) < 100) {
                putAll(Stream.of(line).skip(1).map("ال"::concat).toArray(String[]::new), 0, Feature.NUMBER, Long.parseLong(line[0]));
            }
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

    /** The words of one side of a line against those of the other. */
    private void readOpposites() {
        for (String line : LineTable.read(Lexicon.class, "opposites.txt")) {
            String[] sides = line.split("/");
            for (String first : SPACE.split(sides[0].strip())) {
                for (String second : SPACE.split(sides[1].strip())) {
                    opposites.computeIfAbsent(fold(first), key -> new HashSet<>()).add(fold(second));
                    opposites.computeIfAbsent(fold(second), key -> new HashSet<>()).add(fold(first));
                }
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
        if (word.indexOf('_') < 0) {
            return folds.key(word);
        }
        String[] parts = word.split("_");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = folds.key(parts[i]);
        }
        return String.join(" ", parts);
    }

    private static List<String[]> lines(String list) {
        return LineTable.read(Lexicon.class, list).stream().map(line -> SPACE.split(line)).toList();
    }
}
