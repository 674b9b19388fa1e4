package org.muqabala.core.align;

import java.util.HashMap;
import java.util.Map;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.LightStemmer;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.text.fold.FoldChain;

/** Gives each spelling its lexeme, once. For one thread. */
final class Vocabulary {

    /** Letters that may stand before a word as a proclitic of their own; {@code س} makes the future. */
    private static final String ONE_LETTER_CLITICS = "وفبكلس";

    private final FoldChain folds;
    private final Lexicon lexicon;
    private final LightStemmer stemmer = new LightStemmer();
    private final Map<String, Lexeme> bySurface = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Vocabulary(FoldChain folds, Lexicon lexicon) {
        this.folds = folds;
        this.lexicon = lexicon;
    }

    Lexeme word(String surface) {
        Lexeme known = bySurface.get(surface);
        if (known == null) {
            known = read(surface);
            bySurface.put(surface, known);
        }
        return known;
    }

    /** The lexeme of a value, such as {@code #125} or {@code #m12}. */
    Lexeme value(String value, Sense sense) {
        return bySurface.computeIfAbsent(value, key -> new Lexeme(number(key), 0, number(key), key, sense));
    }

    private Lexeme read(String surface) {
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
        if (surface.endsWith("\u064B") || surface.endsWith("\u064B\u0627") || surface.endsWith("\u0627\u064B") || folded.length() > 4 && folded.endsWith("يا")) {
            features |= Feature.ADVERB.bit();
        }
        Sense full = features == sense.features() ? sense : new Sense(features, sense.strength(), sense.value());
        int key = number(folded);
        return new Lexeme(key, clitic ? number(folded.substring(1)) : 0, number(stemmer.stem(folded)), folded, full);
    }

    private boolean hasClitic(String folded) {
        return folded.length() >= 3 && ONE_LETTER_CLITICS.indexOf(folded.charAt(0)) >= 0
                && (folded.length() > 3 || !lexicon.holds(folded));
    }

    private int number(String text) {
        Integer known = numbers.get(text);
        if (known == null) {
            known = numbers.size() + 1;
            numbers.put(text, known);
        }
        return known;
    }

}
