package org.muqabala.core.encoding;

/**
 * What a text would cost, in bits, in a code made for Arabic news: common things are short, what nobody types is long. Two readings of
 * the same bytes are weighed by it, the cheaper is the likelier. The figures are rounded costs of kinds of characters in context; for
 * Arabic letters they come from {@link LetterPairs}.
 */
final class WritingCost {

    private static final LetterPairs PAIRS = new LetterPairs();

    private static final int ALEF = LetterPairs.index('ا');
    private static final double BROKEN = 30;
    private static final double CONTROL = 24;
    private static final double UNHEARD_OF = 20;
    private static final double RARE = 18;
    private static final double SYMBOL = 11;

    private enum Before { NOTHING, ARABIC, LATIN, DIGIT, MARK, OTHER }

    private final String text;
    private Before before = Before.NOTHING;
    private int letter = LetterPairs.BETWEEN;
    private int lastPoint = ' ';
    private double all;
    private double beyondAscii;

    private WritingCost(String text) {
        this.text = text;
    }

    /** Reads the text through; U+FFFD in it counts as bytes that are no character. */
    static WritingCost of(String text) {
        WritingCost cost = new WritingCost(text);
        cost.read();
        return cost;
    }

    /** Bits for the whole text. */
    double bits() {
        return all;
    }

    /** Bits for the characters that are not plain ASCII. */
    double bitsBeyondAscii() {
        return beyondAscii;
    }

    private void read() {
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            double cost = point < 0x80 ? ascii(point) : other(point);
            all += cost;
            if (point >= 0x80 || cost >= CONTROL) {
                beyondAscii += cost;
            }
            lastPoint = point;
            i += Character.charCount(point);
        }
    }

    private double ascii(int point) {
        if (point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z') {
            double cost = switch (before) {
                case LATIN -> point >= 'a' ? 4.5 : 6;
                case ARABIC -> 14;
                default -> 6;
            };
            return cost + leaveWord(Before.LATIN);
        }
        if (point >= '0' && point <= '9') {
            double cost = before == Before.ARABIC ? 9 : before == Before.DIGIT ? 4 : 5;
            return cost + leaveWord(Before.DIGIT);
        }
        if (point == ' ' || point == '\n' || point == '\r' || point == '\t') {
            boolean word = before == Before.ARABIC;
            return (word ? 0.5 : 2) + leaveWord(Before.NOTHING);
        }
        if (point < ' ' || point == 0x7F) {
            leaveWord(Before.OTHER);
            return CONTROL;
        }
        double cost = ".,:!?()\"'-/".indexOf(point) >= 0 ? 5 : 7;
        return cost + leaveWord(Before.MARK);
    }

    /** What the end of an Arabic word costs, if there was one. */
    private double leaveWord(Before now) {
        double cost = letter == LetterPairs.BETWEEN ? 0 : PAIRS.bits(letter, LetterPairs.BETWEEN);
        letter = LetterPairs.BETWEEN;
        before = now;
        return cost;
    }

    private double other(int point) {
        int index = LetterPairs.index(point);
        if (index >= 0) {
            return arabicLetter(index);
        }
        if (point >= 0x064B && point <= 0x0652 || point == 0x0670) {
            // a vowel mark stands on a letter, rarely two of them, and the letters go on as if it was not there
            return before == Before.ARABIC ? lastPoint >= 0x064B && lastPoint <= 0x0650 ? 9 : 5 : UNHEARD_OF;
        }
        if (point == 0x0640) {
            return before == Before.ARABIC ? 8 : RARE;
        }
        if (point >= 0x0660 && point <= 0x0669) {
            double cost = before == Before.ARABIC || before == Before.LATIN ? 11 : 5;
            return cost + leaveWord(Before.DIGIT);
        }
        if ("\u060C\u061B\u061F".indexOf(point) >= 0) {
            boolean afterWord = before == Before.ARABIC || before == Before.DIGIT || before == Before.MARK;
            return (afterWord ? 5 : SYMBOL) + leaveWord(Before.MARK);
        }
        if (point < 0x0250 && Character.isLetter(point)) {
            return latinLetter(point);
        }
        return point <= 0xFFFF && Character.isLetter(point) ? foreignLetter(point) : symbol(point);
    }

    private double arabicLetter(int index) {
        double cost = PAIRS.bits(letter, index) + (before == Before.LATIN ? 14 : before == Before.DIGIT ? 4 : 0.5);
        if (lastPoint >= 0x064B && lastPoint <= 0x064D && index != ALEF) {
            // a word has ended with tanwin, but for the alef that some write after it
            cost += SYMBOL;
        }
        letter = index;
        before = Before.ARABIC;
        return cost;
    }

    private double latinLetter(int point) {
        boolean inWord = before == Before.LATIN;
        boolean capitalInside = inWord && Character.isUpperCase(point) && Character.isLowerCase(lastPoint);
        boolean inRow = inWord && lastPoint >= 0x80;
        double cost = before == Before.ARABIC || before == Before.OTHER ? 18 : capitalInside ? 14 : inRow ? 11 : inWord ? 6 : 9;
        return cost + leaveWord(Before.LATIN);
    }

    private double foreignLetter(int point) {
        if (point >= 0x0600 && point < 0x0700) {
            // letters of Persian, Urdu and Kurdish, now and then in Arabic names
            double cost = before == Before.LATIN ? RARE : 9;
            letter = LetterPairs.BETWEEN;
            before = Before.ARABIC;
            return cost;
        }
        boolean goesOn = before == Before.OTHER && Character.UnicodeScript.of(point) == Character.UnicodeScript.of(lastPoint);
        boolean mixed = before == Before.ARABIC || before == Before.LATIN || point >= 0x0700 && point < 0x0900 || point >= 0x1200 && point < 0x3000;
        double cost = mixed ? UNHEARD_OF : goesOn && point < 0x0600 ? 6.5 : RARE;
        return cost + leaveWord(Before.OTHER);
    }

    private double symbol(int point) {
        double cost = switch (point) {
            case 0xAB, 0xBB, 0x201C, 0x201D, 0x2018, 0x2019, 0x2013, 0x2014, 0x2026 -> 6.5;
            case 0xA0, 0x200C, 0x200D, 0x200E, 0x200F, 0x2022, 0x066A, 0x20AC, 0xA3, 0xA9, 0xB0 -> 9;
            case 0xFFFD -> BROKEN;
            default -> rareSymbol(point);
        };
        if (point == 0xFFFD || point >= 0x2500 && point < 0x25A0) {
            leaveWord(Before.OTHER);
            return cost;
        }
        return Character.getType(point) == Character.FORMAT ? cost : cost + leaveWord(Before.MARK);
    }

    private static double rareSymbol(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE -> CONTROL;
            case Character.PRIVATE_USE, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> UNHEARD_OF;
            case Character.FORMAT -> SYMBOL;
            default -> point > 0xFFFF || point >= 0x2500 && point < 0x25A0 ? RARE : SYMBOL;
        };
    }
}
