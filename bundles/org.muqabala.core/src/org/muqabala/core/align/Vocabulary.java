package org.muqabala.core.align;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.LightStemmer;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.lexicon.SpeechParticles;
import org.muqabala.core.text.fold.FoldChain;

/**
 * Gives each spelling its lexeme. What one vocabulary has numbered can be compared, whatever texts the words stand in. Safe for use
 * from several threads; which number a spelling gets depends on who asks first, whether two get the same does not.
 */
public final class Vocabulary {

    /** Letters that may stand before a word as a proclitic of their own; {@code س} makes the future. */
    private static final String ONE_LETTER_CLITICS = "وفبكلس";

    private final FoldChain folds;
    private final Lexicon lexicon;
    private final Set<String> percentWords;
    private final LightStemmer stemmer = new LightStemmer();
    private final ShortWords shortWords = new ShortWords();
    /** The lexemes of all other spellings. */
    private final Map<String, Lexeme> words = new ConcurrentHashMap<>();
    private final Map<String, Lexeme> values = new ConcurrentHashMap<>();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();

    /**
     * @param folds which spellings count as one
     * @param lexicon what is known of words
     */
    public Vocabulary(FoldChain folds, Lexicon lexicon) {
        this.folds = folds;
        this.lexicon = lexicon;
        percentWords = Set.of(folds.key("المائة"), folds.key("بالمائة"));
    }

    /** The vocabulary of the program's own folds and word lists. */
    public static Vocabulary standard() {
        FoldChain folds = FoldChain.standard();
        return new Vocabulary(folds, new Lexicon(folds));
    }

    /** How many spellings it knows. */
    public int size() {
        return shortWords.size() + words.size();
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether the folded word is one of those that make the number before it a share. */
    boolean isPercentWord(String folded) {
        return percentWords.contains(folded);
    }

    /** The key of all spellings that fold to the word. */
    int key(String folded) {
        return number(folded);
    }

    /** The lexeme of the word of these letters, see {@link ShortWords#letters}; {@code null} if it is not known yet. */
    Lexeme lexeme(long letters) {
        return shortWords.get(letters);
    }

    /** The lexeme of the word of these letters. */
    Lexeme lexeme(long letters, String spelling) {
        return shortWords.put(letters, read(spelling, letters));
    }

    /** The lexeme of a spelling that is no short word. */
    Lexeme lexeme(String spelling) {
        Lexeme known = words.get(spelling);
        if (known == null) {
            known = read(spelling, ShortWords.NONE);
            words.put(spelling, known);
        }
        return known;
    }

    /** The lexeme of a value, such as {@code #125} or {@code #m12}. */
    Lexeme value(String value, Sense sense) {
        // one value may be met as digits and as words; its number is the same, what is known of it is not
        return values.computeIfAbsent(value + ' ' + sense.features(), key -> new Lexeme(ShortWords.NONE, number(value), 0, number(value), value, sense));
    }

    private Lexeme read(String surface, long letters) {
        String folded = folds.key(surface);
        if (folded.isEmpty()) {
            folded = surface;
        }
        Sense sense = lexicon.sense(folded);
        int features = sense.features();
        if (Character.isDigit(folded.charAt(0))) {
            features |= Feature.DIGITS.bit();
        }
        boolean clitic = hasClitic(folded);
        if (clitic && folded.charAt(0) == 'س' && "يتان".indexOf(folded.charAt(1)) >= 0) {
            features |= Feature.FUTURE.bit();
        }
        if (surface.endsWith("\u064B") || surface.endsWith("\u064B\u0627") || surface.endsWith("\u0627\u064B") || folded.length() > 4 && folded.endsWith("يا") && !folded.endsWith("ايا")) {
            features |= Feature.ADVERB.bit();
        }
        Sense full = features == sense.features() ? sense : new Sense(features, sense.strength(), sense.value());
        int key = number(folded);
        String stem = stemmer.stem(folded);
        return new Lexeme(letters, key, clitic ? number(folded.substring(1)) : 0, stem.equals(folded) ? key : number(stem), folded, full);
    }

    private boolean hasClitic(String folded) {
        return folded.length() >= 3 && ONE_LETTER_CLITICS.indexOf(folded.charAt(0)) >= 0
                && (folded.length() > 3 || !lexicon.holds(folded) || SpeechParticles.holds(folded.substring(1)));
    }

    private int number(String text) {
        Integer known = numbers.get(text);
        return known != null ? known : numbers.computeIfAbsent(text, key -> last.incrementAndGet());
    }
}
