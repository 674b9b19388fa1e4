package org.muqabala.core.align;

/**
 * The lexemes of words of few Arabic letters, nearly all of an Arabic text: each is known by its letters packed into one number, which
 * spares the string, and a look at where the word stood before. Safe for use from several threads.
 */
final class ShortWords {

    /** What {@link #letters} gives for a word that has no number. */
    static final long NONE = 0;

    /** Most code units of such a word. */
    private static final int LONGEST = 10;
    private static final int BITS = 6;
    /** Before the first letter that has a number; its last one has the largest of so many bits. */
    private static final char BEFORE_FIRST = 0x0620;

    /**
     * Open addressing with linear probing. Read without a lock: whoever sees a lexeme sees all of it, since its fields are final, and who
     * misses one that another thread has just put looks again under the lock.
     */
    private volatile Lexeme[] table = new Lexeme[1 << 10];
    private volatile int size;

    /**
     * The number of the word {@code [start, end)}, no other word's: six bits a letter. Letters, tatweel and vowel marks from hamza
     * to wavy hamza below have such bits.
     *
     * @return {@link #NONE} if the word is empty, too long, or holds any other character
     */
    static long letters(char[] text, int start, int end) {
        if (end - start > LONGEST) {
            return NONE;
        }
        long letters = 0;
        for (int i = start; i < end; i++) {
            int letter = text[i] - BEFORE_FIRST;
            if (letter <= 0 || letter >= 1 << BITS) {
                return NONE;
            }
            letters = letters << BITS | letter;
        }
        return letters;
    }

    /** The lexeme of the word; {@code null} if it is not known. */
    Lexeme get(long letters) {
        Lexeme[] words = table;
        return words[slot(words, letters)];
    }

    /** Keeps the lexeme, unless the word has one by now; says which it is. */
    synchronized Lexeme put(long letters, Lexeme lexeme) {
        int at = slot(table, letters);
        if (table[at] != null) {
            return table[at];
        }
        if (++size * 2 > table.length) {
            table = grown();
            at = slot(table, letters);
        }
        table[at] = lexeme;
        return lexeme;
    }

    /** How many words it knows. */
    int size() {
        return size;
    }

    private Lexeme[] grown() {
        Lexeme[] grown = new Lexeme[table.length * 2];
        for (Lexeme lexeme : table) {
            if (lexeme != null) {
                grown[slot(grown, lexeme.letters())] = lexeme;
            }
        }
        return grown;
    }

    private static int slot(Lexeme[] words, long letters) {
        int at = (int) (letters * 0x9E3779B97F4A7C15L >>> 32) & words.length - 1;
        while (words[at] != null && words[at].letters() != letters) {
            at = at + 1 & words.length - 1;
        }
        return at;
    }
}
