package org.muqabala.core.align;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.EditedTokens;
import org.muqabala.core.text.TokenKind;
import org.muqabala.core.text.Tokens;

/** Reads the tokens of one text as units. For one thread. */
public final class UnitReader {

    /** Tokens between two looks at whether the units are still wanted. */
    private static final int STRETCH = 1 << 14;

    private static final String ARTICLE = "ال";
    /** What a word must be to make a unit together with others. */
    private static final int JOINS = Feature.DIGITS.bit() | Feature.NUMBER.bit() | Feature.MONTH_HEAD.bit() | Feature.MONTH.bit();
    /** Parts of a number's last scale. */
    private static final Map<String, BigDecimal> PARTS = Map.of("ونصف", new BigDecimal("0.5"), "وربع", new BigDecimal("0.25"));

    /** What stands before a scale: the half of {@code نصف مليون}. */
    private static final Map<String, BigDecimal> BEFORE_SCALES = Map.of("نصف", new BigDecimal("0.5"), "ربع", new BigDecimal("0.25"));

    /** Units before an edit that may be read otherwise behind it: a number looks at the next two words for what it counts. */
    private static final int LOOK_AHEAD = 4;

    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final Spellings spellings;
    private final Units.Builder units;
    /** Keys of the article that stands by itself, and of the words before a scale. */
    private final int article;
    private final int half;
    private final int quarter;

    private UnitReader(Tokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        spellings = new Spellings(tokens.text(), vocabulary);
        units = new Units.Builder(tokens);
        article = vocabulary.key(ARTICLE);
        half = vocabulary.key("نصف");
        quarter = vocabulary.key("ربع");
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

    /**
     * The units of a text that was edited; the result is the same as if all was read anew.
     *
     * @param before the units before the edit, read with the same vocabulary
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the units are no longer wanted
     */
    public static EditedUnits read(EditedTokens edited, Units before, Vocabulary vocabulary, Progress progress) {
        if (edited.isUnchanged()) {
            return new EditedUnits(before, before, before.size(), 0);
        }
        Tokens tokens = edited.after();
        UnitReader reader = new UnitReader(tokens, vocabulary);
        int head = Math.max(0, before.firstFromToken(edited.head()) - LOOK_AHEAD);
        reader.units.addAll(before, 0, head, 0);
        int token = head == 0 ? 0 : before.endToken(head - 1);
        int firstOfTail = tokens.size() - edited.tail();
        // one unit of the tail is read anew, since the one before it has a say: a number behind "the hour" is a time
        boolean beyond = false;
        while (token < tokens.size() && (token < firstOfTail || !beyond || before.holdsInside(token - edited.tokenShift()))) {
            progress.throwIfCancelled();
            beyond |= token >= firstOfTail && tokens.kind(token).isContent();
            token = reader.to(token + 1, token);
        }
        int tail = before.firstFromToken(token - edited.tokenShift());
        reader.units.addAll(before, tail, before.size(), edited.tokenShift());
        return new EditedUnits(before, reader.units.build(), head, before.size() - tail);
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
        if (!Lexeme.hasAny(word.traits(), JOINS) && word.key() != article && word.key() != half && word.key() != quarter) {
            return add(token, token + 1, word);
        }
        if ((word.key() == half || word.key() == quarter) && isScale(nextContent(token + 1))) {
            int scale = nextContent(token + 1);
            BigDecimal value = BEFORE_SCALES.get(word.folded()).multiply(BigDecimal.valueOf(word(scale).sense().value())).stripTrailingZeros();
            return add(token, scale + 1, vocabulary.value("#" + value.toPlainString(), new Sense(Feature.NUMBER.bit(), Optional.empty(), 0)));
        }
        if (word.has(Feature.DIGITS) || word.has(Feature.NUMBER)) {
            return number(token, token, word);
        }
        if (word.key() == article && token + 1 < tokens.size() && tokens.kind(token + 1) == TokenKind.NUMBER) {
            return number(token, token + 1, word(token + 1));
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

    /** Whether the word before a scale says how much of it is meant, as {@code نصف} does. */
    public static boolean isPartOfScale(String word) {
        return BEFORE_SCALES.containsKey(word);
    }

    private boolean isScale(int token) {
        return token < tokens.size() && word(token).has(Feature.NUMBER) && word(token).sense().value() >= 1000 && vocabulary.lexicon().holds(word(token).folded());
    }

    private Lexeme word(int token) {
        return spellings.lexeme(tokens.start(token), tokens.end(token));
    }

    private int month(int token, int end, long month) {
        return add(token, end, vocabulary.value("#m" + month, new Sense(Feature.MONTH.bit(), Optional.empty(), month)));
    }

    /**
     * @param start where the unit begins: at the number, or at the article before its digits, as in {@code الـ27}
     * @param token the number's first token
     */
    private int number(int start, int token, Lexeme first) {
        Optional<ClockTime> time = ClockTime.ofDigits(first.folded());
        if (time.isPresent()) {
            return time(start, token + 1, time.get());
        }
        NumberPhrase phrase = new NumberPhrase();
        boolean digits = first.has(Feature.DIGITS);
        if (digits) {
            BigDecimal value = NumberPhrase.ofDigits(first.folded());
            if (value == null) {
                return add(start, token + 1, first);
            }
            phrase.startDigits(value);
        } else {
            if (!vocabulary.lexicon().beginsNumber(vocabulary.lexicon().numberBehindProclitic(first.folded()))) {
                return add(token, token + 1, first);
            }
            phrase.startWord(first.sense().value());
        }
        int end = token + 1;
        for (int next = nextContent(end); next < tokens.size(); next = nextContent(end)) {
            Lexeme word = word(next);
            if (isDigitsBehindAnd(next, word) && phrase.acceptDigits(NumberPhrase.ofDigits(word(next + 1).folded()))) {
                end = next + 2;
                continue;
            }
            if (!word.has(Feature.NUMBER) || !phrase.accept(word.sense().value(), isJoined(word))) {
                break;
            }
            end = next + 1;
        }
        if (isHour(phrase.value())) {
            return time(start, end, ClockTime.of(phrase.value().intValue()));
        }
        end = partEnd(end, phrase);
        boolean percent = first.folded().endsWith("%");
        int percentEnd = percent ? end : percentEnd(end);
        String value = "#" + phrase.value().toPlainString() + (percent || percentEnd > end ? "%" : "");
        int features = Feature.NUMBER.bit() | (digits ? Feature.DIGITS.bit() : 0);
        return add(start, percentEnd, vocabulary.value(value, new Sense(features, Optional.empty(), 0)));
    }

    /** Whether the number stands behind {@code الساعة} and may be one of its hours. */
    private boolean isHour(BigDecimal value) {
        return units.last() != null && units.last().folded().endsWith("الساعه") && value.scale() <= 0 && value.signum() > 0
                && value.compareTo(BigDecimal.valueOf(24)) <= 0;
    }

    /** The hour with the minutes and the part of the day behind it. */
    private int time(int start, int hourEnd, ClockTime hour) {
        ClockTime time = hour;
        int end = hourEnd;
        int next = nextContent(end);
        Optional<Integer> minutes = next < tokens.size() ? ClockTime.minutes(word(next).folded()) : Optional.empty();
        if (minutes.isPresent()) {
            time = time.with(minutes.get());
            end = next + 1;
            next = nextContent(end);
        }
        Optional<ClockTime.Part> part = next < tokens.size() ? ClockTime.part(word(next).folded()) : Optional.empty();
        if (part.isPresent()) {
            time = time.in(part.get());
            end = next + 1;
        }
        return add(start, end, vocabulary.value(time.value(), new Sense(Feature.TIME_OF_DAY.bit(), Optional.empty(), 0)));
    }

    /** After {@code ونصف} or {@code ونصف المليون} behind the number; the end itself where neither stands. */
    private int partEnd(int end, NumberPhrase phrase) {
        int next = nextContent(end);
        BigDecimal part = next < tokens.size() ? PARTS.get(word(next).folded()) : null;
        if (part == null) {
            return end;
        }
        phrase.addPart(part);
        int scale = nextContent(next + 1);
        String folded = scale < tokens.size() ? word(scale).folded() : "";
        return folded.startsWith(ARTICLE) && vocabulary.lexicon().beginsNumber(folded.substring(2)) ? scale + 1 : next + 1;
    }

    private boolean isDigitsBehindAnd(int token, Lexeme word) {
        return word.folded().equals("و") && token + 1 < tokens.size() && tokens.kind(token + 1) == TokenKind.NUMBER
                && NumberPhrase.ofDigits(word(token + 1).folded()) != null;
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
