package org.muqabala.core.align;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.text.TokenKind;
import org.muqabala.core.text.Tokens;
import org.muqabala.core.text.fold.FoldChain;

/** Reads tokens as units; all articles read by one reader share one numbering of keys. For one thread. */
public final class UnitReader {

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Set<String> percentWords;

    private Tokens tokens;
    private int[] firsts;
    private int[] ends;
    private Lexeme[] lexemes;
    private int size;

    /**
     * @param folds which spellings count as one
     * @param lexicon what is known of words
     */
    public UnitReader(FoldChain folds, Lexicon lexicon) {
        this.vocabulary = new Vocabulary(folds, lexicon);
        this.lexicon = lexicon;
        percentWords = Set.of(folds.key("المائة"), folds.key("بالمائة"));
    }

    public Units read(Tokens text) {
        tokens = text;
        int guess = text.size() / 2 + 8;
        firsts = new int[guess];
        ends = new int[guess];
        lexemes = new Lexeme[guess];
        size = 0;
        int token = 0;
        while (token < text.size()) {
            token = text.kind(token).isContent() ? unit(token) : token + 1;
        }
        return new Units(text, firsts, ends, lexemes, size);
    }

    private int unit(int token) {
        Lexeme word = word(token);
        if (word.has(Feature.DIGITS) || word.has(Feature.NUMBER)) {
            return number(token, word);
        }
        int next = word.has(Feature.MONTH_HEAD) ? nextContent(token + 1) : tokens.size();
        if (next < tokens.size()) {
            Sense pair = lexicon.sense(word.folded() + " " + word(next).folded());
            if (pair.has(Feature.MONTH)) {
                return month(token, next + 1, pair.value());
            }
        }
        return word.has(Feature.MONTH) && lexicon.holds(word.folded()) ? month(token, token + 1, word.sense().value()) : add(token, token + 1, word);
    }

    private Lexeme word(int token) {
        return vocabulary.word(tokens.text(), tokens.start(token), tokens.end(token));
    }

    private int month(int token, int end, long month) {
        return add(token, end, vocabulary.value("#m" + month, new Sense(Feature.MONTH.bit(), Optional.empty(), month)));
    }

    private int number(int token, Lexeme first) {
        NumberPhrase phrase = new NumberPhrase();
        boolean digits = first.has(Feature.DIGITS);
        if (digits) {
            BigDecimal value = NumberPhrase.ofDigits(first.folded());
            if (value == null) {
                return add(token, token + 1, first);
            }
            phrase.startDigits(value);
        } else {
            if (!lexicon.beginsNumber(first.folded())) {
                return add(token, token + 1, first);
            }
            phrase.startWord(first.sense().value());
        }
        int end = token + 1;
        for (int next = nextContent(end); next < tokens.size(); next = nextContent(end)) {
            Lexeme word = word(next);
            if (!word.has(Feature.NUMBER) || !phrase.accept(word.sense().value(), isJoined(word))) {
                break;
            }
            end = next + 1;
        }
        boolean percent = first.folded().endsWith("%");
        int percentEnd = percent ? end : percentEnd(end);
        String value = "#" + phrase.value().toPlainString() + (percent || percentEnd > end ? "%" : "");
        int features = Feature.NUMBER.bit() | (digits ? Feature.DIGITS.bit() : 0);
        return add(token, percentEnd, vocabulary.value(value, new Sense(features, Optional.empty(), 0)));
    }

    private boolean isJoined(Lexeme word) {
        return word.folded().charAt(0) == 'و' && !lexicon.holds(word.folded());
    }

    private int percentEnd(int end) {
        int next = nextContent(end);
        if (next >= tokens.size()) {
            return end;
        }
        String folded = word(next).folded();
        if (percentWords.contains(folded)) {
            return next + 1;
        }
        int second = nextContent(next + 1);
        boolean inTheHundred = folded.equals("في") && second < tokens.size()
                && percentWords.contains(word(second).folded());
        return inTheHundred ? second + 1 : end;
    }

    /** The next token with content if only spaces lie before it, else the number of tokens. */
    private int nextContent(int from) {
        int token = from;
        while (token < tokens.size() && tokens.kind(token) == TokenKind.SPACE) {
            token++;
        }
        return token < tokens.size() && tokens.kind(token).isContent() ? token : tokens.size();
    }

    private int add(int first, int end, Lexeme lexeme) {
        if (size == firsts.length) {
            int larger = size * 2;
            firsts = Arrays.copyOf(firsts, larger);
            ends = Arrays.copyOf(ends, larger);
            lexemes = Arrays.copyOf(lexemes, larger);
        }
        firsts[size] = first;
        ends[size] = end;
        lexemes[size++] = lexeme;
        return end;
    }
}
