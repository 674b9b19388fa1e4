package org.muqabala.core.text;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.fold.FoldChain;

/**
 * Cuts a text into words, numbers, addresses, marks and spaces that tile it exactly.
 *
 * <p>Vowel marks, tatweel and joiners stay inside their word. A clitic of one or two letters that is cut off from its word
 * by a quotation mark ({@code و”جبهة}, {@code فـ”الولايات}) forms one word with it. Scripts that write no spaces are cut by
 * the rules of UAX #29 with ICU's dictionaries.
 */
public final class Tokenizer {

    /** Characters between two looks at whether the tokens are still wanted. */
    private static final int STRETCH = 1 << 16;

    /** Characters that are compared at once where two texts are likely to be the same: much faster than one by one. */
    private static final int BLOCK = 1 << 10;

    /** The tokens of the text as columns. Never fails: anything that is nothing else is a mark. */
    public Tokens tokenize(String text) {
        return tokenize(text, Progress.NONE);
    }

    /** @throws java.util.concurrent.CancellationException if {@code progress} says that the tokens are no longer wanted */
    public Tokens tokenize(String text, Progress progress) {
        Tokens.Builder tokens = new Tokens.Builder(text);
        Scan scan = new Scan(text, tokens);
        int at = 0;
        for (int look = STRETCH; at < text.length(); look = at + STRETCH) {
            progress.throwIfCancelled();
            at = scan.to(Math.min(text.length(), look), at);
        }
        return tokens.build();
    }

    /**
     * The tokens of a text that was made from another by edits: cut anew is what lies between the first and the last of them. The
     * result is the same as if all was cut anew.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the tokens are no longer wanted
     */
    public EditedTokens tokenize(Tokens before, String text, Progress progress) {
        String old = before.text();
        int head = commonHead(old, text);
        if (head == old.length() && head == text.length()) {
            return new EditedTokens(before, before, before.size(), 0);
        }
        int firstCut = spaceBefore(before, head);
        int at = before.size() == 0 ? 0 : before.start(firstCut);
        int tail = commonTail(old, text, at);
        Tokens.Builder tokens = new Tokens.Builder(text);
        tokens.addAll(before, 0, firstCut, 0);
        Scan scan = new Scan(text, tokens);
        int shift = text.length() - old.length();
        int steps = 0;
        while (at < text.length()) {
            if (steps++ % STRETCH == 0) {
                progress.throwIfCancelled();
            }
            at = scan.to(at + 1, at);
            int known = at >= text.length() - tail && at < text.length() && tokens.endsInSpace() ? before.at(at - shift) : 0;
            // behind a space the cutting starts afresh, so from here on all is as it was
            if (known > firstCut && before.start(known) == at - shift && before.kind(known - 1) == TokenKind.SPACE) {
                tokens.addAll(before, known, before.size(), shift);
                return new EditedTokens(before, tokens.build(), firstCut, before.size() - known);
            }
        }
        return new EditedTokens(before, tokens.build(), firstCut, 0);
    }

    private static int commonHead(String first, String second) {
        int limit = Math.min(first.length(), second.length());
        int head = 0;
        while (head + BLOCK <= limit && first.regionMatches(head, second, head, BLOCK)) {
            head += BLOCK;
        }
        while (head < limit && first.charAt(head) == second.charAt(head)) {
            head++;
        }
        return head;
    }

    private static int commonTail(String first, String second, int head) {
        int limit = Math.min(first.length(), second.length()) - head;
        int tail = 0;
        while (tail + BLOCK <= limit && first.regionMatches(first.length() - tail - BLOCK, second, second.length() - tail - BLOCK, BLOCK)) {
            tail += BLOCK;
        }
        while (tail < limit && first.charAt(first.length() - 1 - tail) == second.charAt(second.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }

    /** The last space that starts before the place: no token before it is cut by what stands behind it. 0 if there is none. */
    private static int spaceBefore(Tokens tokens, int place) {
        int token = Math.min(tokens.at(place), tokens.size() - 1);
        while (token > 0 && !(tokens.kind(token) == TokenKind.SPACE && tokens.start(token) < place)) {
            token--;
        }
        return Math.max(0, token);
    }

    /** The tokens of the text as values, with their keys under each fold of the chain. */
    public List<Token> tokens(String text, FoldChain folds) {
        Tokens columns = tokenize(text);
        List<Token> tokens = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            String surface = columns.surface(i);
            tokens.add(new Token(columns.span(i), surface, columns.kind(i), folds.keys(surface)));
        }
        return tokens;
    }

    /** The cutting of one text, token by token. */
    private static final class Scan {

        private final String text;
        private final Tokens.Builder tokens;
        /** Where the token at hand starts. */
        private int start;

        Scan(String text, Tokens.Builder tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        /** Adds tokens from {@code from} until one ends at {@code limit} or behind it; says where. */
        int to(int limit, int from) {
            start = from;
            while (start < limit) {
                start = next();
            }
            return start;
        }

        private int next() {
            char first = text.charAt(start);
            if (Characters.isPlainArabicLetter(first)) {
                int end = plainWordEnd();
                if (end < 0) {
                    return add(TokenKind.WORD, wordEnd());
                }
                tokens.addPlainWord(start);
                return end;
            }
            if (first == ' ' && start + 1 < text.length() && Characters.isPlainArabicLetter(text.charAt(start + 1))) {
                return add(TokenKind.SPACE, start + 1);
            }
            return other();
        }

        /** The end of a word of plain letters with nothing behind it that could belong to it; -1 if there is more to see. */
        private int plainWordEnd() {
            int end = start + 1;
            while (end < text.length() && Characters.isPlainArabicLetter(text.charAt(end))) {
                end++;
            }
            return end == text.length() || Characters.isPlainWordEnd(text.charAt(end)) ? end : -1;
        }

        private int other() {
            int point = text.codePointAt(start);
            if (Characters.isSpace(point)) {
                return add(TokenKind.SPACE, endWhile(start, Characters::isSpace));
            }
            if (Characters.isAsciiWordStart(point)) {
                int end = AddressScanner.end(text, start);
                if (end > start) {
                    return add(TokenKind.ADDRESS, end);
                }
            }
            if (Character.isDigit(point)) {
                int keycap = MarkScanner.keycapEnd(text, start);
                if (keycap > start) {
                    return add(TokenKind.MARK, keycap);
                }
                return number();
            }
            if (Character.isLetter(point)) {
                return Characters.needsDictionary(point) ? dictionaryWords() : add(TokenKind.WORD, wordEnd());
            }
            return add(TokenKind.MARK, MarkScanner.end(text, start));
        }

        private int add(TokenKind kind, int end) {
            tokens.add(start, kind);
            return end;
        }

        private int endWhile(int from, java.util.function.IntPredicate accepted) {
            int at = from;
            while (at < text.length() && accepted.test(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            return at;
        }

        private int number() {
            int at = endWhile(start, Character::isDigit);
            while (at + 1 < text.length() && Characters.isNumberSeparator(text.charAt(at)) && Character.isDigit(text.codePointAt(at + 1))) {
                at = endWhile(at + 1, Character::isDigit);
            }
            if (at < text.length() && Characters.isPercent(text.charAt(at))) {
                return add(TokenKind.NUMBER, at + 1);
            }
            if (at < text.length() && Characters.isLatinLetter(text.charAt(at))) {
                return add(TokenKind.WORD, lettersEnd(at));
            }
            return add(TokenKind.NUMBER, at);
        }

        private int wordEnd() {
            int end = lettersEnd(start);
            int afterMark = end + 1;
            boolean clitic = Characters.isQuote(end < text.length() ? text.charAt(end) : ' ') && afterMark < text.length()
                    && Characters.isArabicLetter(text.charAt(afterMark)) && Characters.isClitic(text, start, end);
            return clitic ? lettersEnd(afterMark) : end;
        }

        private int lettersEnd(int from) {
            boolean arabic = Characters.isArabicLetter(text.codePointAt(start));
            int at = from;
            int end = from;
            while (at < text.length()) {
                int point = text.codePointAt(at);
                if (arabic && point <= 0x064A && Characters.isArabicLetter(point)) {
                    end = ++at;
                } else if (Character.isLetter(point) ? Characters.isArabicLetter(point) == arabic && !Characters.needsDictionary(point)
                        : !arabic && Character.isDigit(point)) {
                    at += Character.charCount(point);
                    end = at;
                } else if (Characters.isTatweelOrMark(point)) {
                    at += Character.charCount(point);
                    end = at;
                } else if (Characters.isJoiner(point)) {
                    at += Character.charCount(point);
                } else {
                    break;
                }
            }
            return end;
        }

        private int dictionaryWords() {
            int end = endWhile(start, point -> Character.isLetter(point) && Characters.needsDictionary(point) || Characters.isTatweelOrMark(point));
            DictionaryWords.cut(text, start, end).forEach(at -> tokens.add(at, TokenKind.WORD));
            return end;
        }
    }
}
