package org.muqabala.core.align;

/**
 * The spellings that one text has, each with its lexeme. Those that are no {@link ShortWords} are known by the characters where they
 * first stood, so that meeting a spelling again costs neither a new string nor a look into the vocabulary. For one thread.
 */
final class Spellings {

    /** Numbers that an entry takes: hash of the spelling, where it first starts and ends. */
    private static final int ENTRY = 3;
    private static final int HASH = 0;
    private static final int START = 1;
    private static final int END = 2;

    /** Characters held at a time, and how many of them stand before the word that made them be fetched, for looks back. */
    private static final int WINDOW = 1 << 14;
    private static final int BACK = 1 << 8;

    private final String text;
    private final Vocabulary vocabulary;
    /** A stretch of the text once more: an array is read much faster than a string by code that is not yet compiled to its best. */
    private char[] window = new char[0];
    private int windowStart;
    private int windowEnd;
    /** Open addressing with linear probing; an entry whose end is 0 is free. */
    private int[] entries;
    private Lexeme[] lexemes;
    private int size;

    Spellings(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        int capacity = 1 << 8;
        entries = new int[capacity * ENTRY];
        lexemes = new Lexeme[capacity];
    }

    /** The lexeme of the spelling in {@code [start, end)}, which is not empty. */
    Lexeme lexeme(int start, int end) {
        if (start < windowStart || end > windowEnd) {
            moveWindow(start, end);
        }
        long letters = ShortWords.letters(window, start - windowStart, end - windowStart);
        if (letters == ShortWords.NONE) {
            return other(start, end);
        }
        Lexeme known = vocabulary.lexeme(letters);
        return known == null ? vocabulary.lexeme(letters, text.substring(start, end)) : known;
    }

    private void moveWindow(int start, int end) {
        windowStart = Math.max(0, start - BACK);
        windowEnd = Math.max(end, Math.min(text.length(), windowStart + WINDOW));
        if (window.length < windowEnd - windowStart) {
            window = new char[windowEnd - windowStart];
        }
        text.getChars(windowStart, windowEnd, window, 0);
    }

    private Lexeme other(int start, int end) {
        int hash = hash(start - windowStart, end - windowStart);
        int at = slot(hash);
        while (entries[at * ENTRY + END] != 0) {
            if (entries[at * ENTRY + HASH] == hash && isAt(entries[at * ENTRY + START], entries[at * ENTRY + END], start, end)) {
                return lexemes[at];
            }
            at = at + 1 & lexemes.length - 1;
        }
        Lexeme lexeme = vocabulary.lexeme(text.substring(start, end));
        put(at, hash, start, end, lexeme);
        if (++size * 2 > lexemes.length) {
            grow();
        }
        return lexeme;
    }

    private int hash(int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + window[i];
        }
        return hash;
    }

    private boolean isAt(int knownStart, int knownEnd, int start, int end) {
        return knownEnd - knownStart == end - start && text.regionMatches(start, text, knownStart, end - start);
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & lexemes.length - 1;
    }

    private void put(int at, int hash, int start, int end, Lexeme lexeme) {
        entries[at * ENTRY + HASH] = hash;
        entries[at * ENTRY + START] = start;
        entries[at * ENTRY + END] = end;
        lexemes[at] = lexeme;
    }

    private void grow() {
        int[] oldEntries = entries;
        Lexeme[] oldLexemes = lexemes;
        entries = new int[oldEntries.length * 2];
        lexemes = new Lexeme[oldLexemes.length * 2];
        for (int i = 0; i < oldLexemes.length; i++) {
            if (oldLexemes[i] != null) {
                int hash = oldEntries[i * ENTRY + HASH];
                int at = slot(hash);
                while (lexemes[at] != null) {
                    at = at + 1 & lexemes.length - 1;
                }
                put(at, hash, oldEntries[i * ENTRY + START], oldEntries[i * ENTRY + END], oldLexemes[i]);
            }
        }
    }
}
