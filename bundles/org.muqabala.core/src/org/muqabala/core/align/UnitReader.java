package org.muqabala.core.align;

import java.math.BigDecimal;
import java.util.Optional;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.TokenKind;
import org.muqabala.core.text.Tokens;

/** Reads the tokens of one text as units. For one thread. */
public final class UnitReader {

    /** Tokens between two looks at whether the units are still wanted. */
    private static final int STRETCH = 1 << 14;

    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final Spellings spellings;
    private final Units.Builder units;

    private UnitReader(Tokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        spellings = new Spellings(tokens.text(), vocabulary);
        units = new Units.Builder(tokens);
    }

    /** The units of the text; comparable with those of another that was read with the same vocabulary. */
    public static Units read(Tokens tokens, Vocabulary vocabulary) {
        return read(tokens, vocabulary, Progress.NONE);
    }

    /** @throws java.util.concurrent.CancellationException if {@code progress} says that the units are no longer wanted */
    public static Units read(Tokens tokens, Vocabulary vocabulary, Progress progress) {
        UnitReader reader = new UnitReader(tokens, vocabulary);
        int token = 0;
        for (int look = STRETCH; token < tokens.size(); look = token + STRETCH) {
            progress.throwIfCancelled();
            token = reader.to(Math.min(tokens.size(), look), token);
        }
        return reader.units.build();
    }

    /** Adds the units that start in {@code [from, limit)}; says at which token the next may start. */
    private int to(int limit, int from) {
        int token = from;
        while (token < limit) {
            token = tokens.kind(token).isContent() ? unit(token) : token + 1;
        }
        return token;
    }

    private int unit(int token) {
        Lexeme word = word(token);
        if (word.has(Feature.DIGITS) || word.has(Feature.NUMBER)) {
            return number(token, word);
        }
        int next = word.has(Feature.MONTH_HEAD) ? nextContent(token + 1) : tokens.size();
        if (next < tokens.size()) {
            Sense pair = vocabulary.lexicon().sense(word.folded() + " " + word(next).folded());
            if (pair.has(Feature.MONTH)) {
                return month(token, next + 1, pair.value());
            }
        }
        return word.has(Feature.MONTH) && vocabulary.lexicon().holds(word.folded()) ? month(token, token + 1, word.sense().value()) : add(token, token + 1, word);
    }

    private Lexeme word(int token) {
        return spellings.lexeme(tokens.start(token), tokens.end(token));
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
            if (!vocabulary.lexicon().beginsNumber(first.folded())) {
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
        return word.folded().charAt(0) == 'و' && !vocabulary.lexicon().holds(word.folded());
    }

    private int percentEnd(int end) {
        int next = nextContent(end);
        if (next >= tokens.size()) {
            return end;
        }
        String folded = word(next).folded();
        if (vocabulary.isPercentWord(folded)) {
            return next + 1;
        }
        int second = nextContent(next + 1);
        boolean inTheHundred = folded.equals("في") && second < tokens.size()
                && vocabulary.isPercentWord(word(second).folded());
        return inTheHundred ? second + 1 : end;
    }

    /** The next token with content if only spaces and no line break lie before it, else the number of tokens. */
    private int nextContent(int from) {
        int token = from;
        while (token < tokens.size() && tokens.kind(token) == TokenKind.SPACE && !breaksLine(token)) {
            token++;
        }
        return token < tokens.size() && tokens.kind(token).isContent() ? token : tokens.size();
    }

    private boolean breaksLine(int space) {
        for (int i = tokens.start(space); i < tokens.end(space); i++) {
            if (tokens.text().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private int add(int first, int end, Lexeme lexeme) {
        units.add(first, end, lexeme);
        return end;
    }
}
