package org.muqabala.core.align;

import java.util.HashMap;
import java.util.Map;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.LightStemmer;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.lexicon.SpeechParticles;
import org.muqabala.core.text.fold.FoldChain;

/** Gives each spelling its lexeme, once. For one thread. */
final class Vocabulary {

    /** Letters that may stand before a word as a proclitic of their own; {@code س} makes the future. */
    private static final String ONE_LETTER_CLITICS = "وفبكلس";

    private final FoldChain folds;
    private final Lexicon lexicon;
    private final LightStemmer stemmer = new LightStemmer();
    private final Map<String, Lexeme> values = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Open addressing by the letters themselves, so that a known spelling costs no new string. */
    private String[] surfaces = new String[1 << 12];
    private Lexeme[] lexemes = new Lexeme[1 << 12];
    private int size;

    Vocabulary(FoldChain folds, Lexicon lexicon) {
        this.folds = folds;
        this.lexicon = lexicon;
    }

    /** The lexeme of the spelling in {@code [start, end)} of the text. */
    Lexeme word(String text, int start, int end) {
        int at = slot(hash(text, start, end));
        while (surfaces[at] != null) {
            if (surfaces[at].length() == end - start && text.startsWith(surfaces[at], start)) {
                return lexemes[at];
            }
            at = at + 1 & surfaces.length - 1;
        }
        surfaces[at] = text.substring(start, end);
        lexemes[at] = read(surfaces[at]);
        Lexeme lexeme = lexemes[at];
        if (++size * 2 > surfaces.length) {
            grow();
        }
        return lexeme;
    }

    private static int hash(String text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & surfaces.length - 1;
    }

    private void grow() {
        String[] oldSurfaces = surfaces;
        Lexeme[] oldLexemes = lexemes;
        surfaces = new String[oldSurfaces.length * 2];
        lexemes = new Lexeme[surfaces.length];
        for (int i = 0; i < oldSurfaces.length; i++) {
            if (oldSurfaces[i] != null) {
                int at = slot(hash(oldSurfaces[i], 0, oldSurfaces[i].length()));
                while (surfaces[at] != null) {
                    at = at + 1 & surfaces.length - 1;
                }
                surfaces[at] = oldSurfaces[i];
                lexemes[at] = oldLexemes[i];
            }
        }
    }

    /** The lexeme of a value, such as {@code #125} or {@code #m12}. */
    Lexeme value(String value, Sense sense) {
        return values.computeIfAbsent(value, key -> new Lexeme(number(key), 0, number(key), key, sense));
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
                && (folded.length() > 3 || !lexicon.holds(folded) || SpeechParticles.holds(folded.substring(1)));
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
