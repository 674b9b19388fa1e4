package org.muqabala.core.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.muqabala.core.text.fold.FoldChain;

/**
 * The word lists, ready for look-up by folded word. Immutable and safe for use from several threads.
 *
 * <p>A word of two parts is written with {@code _} in the lists; {@link #sense} knows it by its parts joined with a space.
 */
public final class Lexicon {

    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "ه");

    private final Folding folding;
    private final Map<String, Sense> senses = new HashMap<>();
    private final Set<String> plurals = new HashSet<>();
    private final Map<String, String> verbsOfSaying = new HashMap<>();
    private final CompletableFuture<SynonymSets> synonyms;
    private final CompletableFuture<KeptApart> keptApart;
    private final Gazetteer gazetteer;
    private final Aliases aliases;
    private final Connectives connectives;
    private final Map<String, Integer> measures = new HashMap<>();
    private final Periods periods;
    private final Map<FactWord, Set<String>> factWords;
    private final Map<NounKind, Set<String>> nounKinds;

    /** @param folds what words are folded by before they are looked up */
    public Lexicon(FoldChain folds) {
        folding = new Folding(folds);
        // the two long lists, on another core: they are first asked when both versions are read
        synonyms = CompletableFuture.supplyAsync(() -> new SynonymSets(folding));
        keptApart = CompletableFuture.supplyAsync(() -> new KeptApart(folding));
        readReporting();
        readWords("function-words.txt", Feature.FUNCTION);
        readKinds("approximators.txt", Feature.APPROXIMATOR);
        readWords("titles.txt", Feature.TITLE);
        readWords("given-names.txt", Feature.GIVEN_NAME);
        readSources();
        readWords("set-phrases.txt", Feature.SET_PHRASE);
        readModality();
        readDates();
        readNumbers();
        gazetteer = new Gazetteer(folding);
        aliases = new Aliases(folding);
        connectives = new Connectives(folding);
        periods = new Periods(folding);
        factWords = kinds("fact-words.txt", FactWord.class);
        nounKinds = kinds("noun-kinds.txt", NounKind.class);
        readMeasures();
    }

    /** What is known of a folded word, perhaps behind a proclitic. */
    public Sense sense(String folded) {
        Sense sense = senses.get(folded);
        if (sense != null) {
            return sense;
        }
        for (int cut = 1; cut <= 2 && cut + 2 <= folded.length() && Proclitics.LETTERS.indexOf(folded.charAt(cut - 1)) >= 0; cut++) {
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

    /** The word behind the one-letter proclitic of a folded number word, {@code ثلاثه} of {@code لثلاثه}; the word itself if it has none. */
    public String numberBehindProclitic(String folded) {
        boolean proclitic = folded.length() > 3 && Proclitics.LETTERS.indexOf(folded.charAt(0)) >= 0 && !senses.containsKey(folded);
        return proclitic && beginsNumber(folded.substring(1)) ? folded.substring(1) : folded;
    }

    /** A verb or denial follows only {@code و} and {@code ف}: {@code كيري} is no {@code ك} and {@code يرى}, {@code كلم} no {@code ك} and {@code لم}. */
    private static boolean mayStandBehind(char proclitic, Sense sense, String word) {
        boolean verb = sense.has(Feature.REPORTING) && !word.startsWith("ال");
        boolean denial = sense.has(Feature.NEGATION) && word.length() < 3;
        return proclitic == 'و' || proclitic == 'ف' || !verb && !denial;
    }

    /** Whether the lists hold the folded word just as it stands. */
    public boolean holds(String folded) {
        return senses.containsKey(folded);
    }

    /** Whether a desk may put one folded word for the other without a change of facts. */
    public boolean areSynonyms(String first, String second) {
        return synonyms.join().hold(first, second);
    }

    /** The first form in the list of the verb of saying that the folded word is a form of, perhaps behind a proclitic; empty if it is of none. */
    public Optional<String> verbOfSaying(String folded) {
        String verb = verbsOfSaying.get(folded);
        return verb != null ? Optional.of(verb) : Optional.ofNullable(verbsOfSaying.get(Proclitics.withoutLetter(folded)));
    }

    /** Whether a desk keeps the two folded words apart: they tell opposite or different things. */
    public boolean areKeptApart(String first, String second) {
        return keptApart.join().hold(first, second);
    }

    /** Whether the folded word is a common noun, verb or adjective, by the lists of what may stand for what. */
    public boolean isCommonWord(String folded) {
        return synonyms.join().know(folded) || keptApart.join().know(folded);
    }

    /** The number of the place that the folded word names or is derived from; 0 if it is none. */
    public int place(String folded) {
        return gazetteer.place(folded);
    }

    /** Whether the two runs of folded words are names of one body, land or thing. */
    public boolean areAliases(List<String> first, List<String> second) {
        return aliases.hold(first, second);
    }

    /** Whether the folded word, without article, is of the kind. */
    public boolean is(FactWord kind, String folded) {
        return factWords.getOrDefault(kind, Set.of()).contains(folded);
    }

    /** Whether the folded noun, without article, is of the kind. */
    public boolean is(NounKind kind, String folded) {
        return nounKinds.getOrDefault(kind, Set.of()).contains(folded);
    }

    /** Whether the folded words are names or abbreviations of one measure. */
    public boolean areOneMeasure(String first, String second) {
        return measures.containsKey(first) && measures.get(first).equals(measures.get(second));
    }

    /** How long periods are. */
    public Periods periods() {
        return periods;
    }

    /** Whether the folded words are a phrase that only leads on or fills. */
    public boolean isConnective(List<String> words) {
        return connectives.hold(words);
    }

    /** Numbers of the sets of synonyms that the folded word may belong to. */
    Set<Integer> synonymSets(String folded) {
        return synonyms.join().of(folded);
    }

    private void readReporting() {
        for (String[] line : Folding.lines("reporting.txt")) {
            Strength strength = Strength.valueOf(line[0]);
            String verb = folding.word(line[1].replace("?", ""));
            for (int i = 1; i < line.length; i++) {
                boolean unsure = line[i].endsWith("?");
                int features = Feature.REPORTING.bit() | (unsure ? Feature.SAYS_BEFORE_SPEECH.bit() : 0);
                String form = unsure ? line[i].substring(0, line[i].length() - 1) : line[i];
                put(form, new Sense(features, Optional.of(strength), 0));
                verbsOfSaying.putIfAbsent(folding.word(form), verb);
            }
        }
    }

    private void readWords(String list, Feature feature) {
        for (String[] line : Folding.lines(list)) {
            putAll(line, 0, feature, 0);
        }
    }

    /** The value of a source is 1 for one, 2 for several. */
    private void readSources() {
        Map<String, Long> numbers = Map.of("ONE", 1L, "SEVERAL", 2L, "WHERE", 0L);
        for (String[] line : Folding.lines("sources.txt")) {
            putAll(line, 1, Feature.SOURCE, numbers.get(line[0]));
            putAll(withArticle(line), 1, Feature.SOURCE, numbers.get(line[0]));
        }
    }

    /** Lines that begin with a kind: the kind's number is the value of its words. */
    private void readKinds(String list, Feature feature) {
        long kind = 0;
        for (String[] line : Folding.lines(list)) {
            putAll(line, 1, feature, ++kind);
        }
    }

    private void readModality() {
        long kind = 0;
        for (String[] line : Folding.lines("modality.txt")) {
            boolean negation = line[0].equals("NEGATION");
            putAll(line, 1, negation ? Feature.NEGATION : Feature.MODALITY, negation ? 0 : ++kind);
            if (line[0].equals("FUTURE")) {
                putAll(line, 1, Feature.FUTURE, 0);
            }
        }
    }

    private void readDates() {
        Map<String, Feature> features = Map.of("MONTH", Feature.MONTH, "WEEKDAY", Feature.WEEKDAY, "TIME", Feature.TIME_OF_DAY,
                "RELATIVE", Feature.RELATIVE_DAY, "NEXT", Feature.RELATIVE_WORD, "LAST", Feature.RELATIVE_WORD, "THIS", Feature.RELATIVE_WORD);
        for (String[] line : Folding.lines("dates.txt")) {
            putAll(line, 2, features.get(line[0]), Long.parseLong(line[1]));
        }
    }

    private void readNumbers() {
        for (String[] line : Folding.lines("numbers.txt")) {
            if (line[0].equals("ORDINAL")) {
                putAll(line, 2, Feature.NUMBER, Long.parseLong(line[1]));
                continue;
            }
            boolean plural = line[0].equals("PLURAL");
            putAll(line, 1, Feature.NUMBER, plural ? 0 : Long.parseLong(line[0]));
            for (int i = 1; plural && i < line.length; i++) {
                plurals.add(folding.word(line[i]));
            }
            if (!plural && Long.parseLong(line[0]) > 2 && Long.parseLong(line[0]) < 100) {
                putAll(withArticle(line), 1, Feature.NUMBER, Long.parseLong(line[0]));
            }
        }
    }

    /** Lines that begin with the name of a kind. */
    private <K extends Enum<K>> Map<K, Set<String>> kinds(String list, Class<K> type) {
        Map<K, Set<String>> kinds = new EnumMap<>(type);
        for (String[] line : Folding.lines(list)) {
            Set<String> words = kinds.computeIfAbsent(Enum.valueOf(type, line[0]), kind -> new HashSet<>());
            Stream.of(line).skip(1).map(folding::word).forEach(words::add);
        }
        return kinds;
    }

    private void readMeasures() {
        int measure = 0;
        for (String[] line : Folding.lines("measures.txt")) {
            measure++;
            for (String word : line) {
                measures.put(folding.word(word), measure);
            }
        }
    }

    private static String[] withArticle(String[] words) {
        return Stream.of(words).map("ال"::concat).toArray(String[]::new);
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
        senses.merge(folding.word(word), sense, Sense::and);
    }
}
