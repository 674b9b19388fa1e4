package org.muqabala.core.lexicon;

/**
 * The particles that Arabic writes at the head of a word: {@code و} and {@code ف}, {@code ب}, {@code ك} and {@code ل}, and the
 * article behind them. All methods take folded words and leave at least two letters.
 */
public final class Proclitics {

    static final String LETTERS = "وفبكل";
    private static final int LEAST_LEFT = 2;

    private Proclitics() {
    }

    /** Whether the word begins with so many of the letters, none or one, and goes on behind them. */
    public static boolean begin(String word, int letters) {
        return letters == 0 || word.length() >= letters + LEAST_LEFT && LETTERS.indexOf(word.charAt(0)) >= 0;
    }

    /** {@code بيروت} of {@code وبيروت}; whether the letter is one of the word's own is not known. */
    public static String withoutLetter(String word) {
        return word.length() > LEAST_LEFT + 1 && begin(word, 1) ? word.substring(1) : word;
    }

    /** {@code إنتاج} of {@code الإنتاج} and of {@code للإنتاج}. */
    public static String withoutArticle(String word) {
        return word.length() >= LEAST_LEFT + 2 && (word.startsWith("ال") || word.startsWith("لل")) ? word.substring(2) : word;
    }

    /** Without the article and, where there is one, the letter before it. */
    public static String withoutLetterAndArticle(String word) {
        boolean both = word.length() >= LEAST_LEFT + 3 && begin(word, 1) && word.startsWith("ال", 1);
        return both ? word.substring(3) : withoutArticle(word);
    }
}
