package org.muqabala.core.encoding;

import java.util.Arrays;
import java.util.List;

import org.muqabala.core.text.LineTable;

/**
 * How surprising one Arabic letter is after another, in bits: what a letter costs in the best code for Arabic prose. That ة and ى end
 * words, that ء seldom follows ط and that و and ا open many words is all in the pairs.
 */
final class LetterPairs {

    /** What stands between two words. */
    static final int BETWEEN = 0;

    private static final char FIRST = '\u0621';
    private static final int LETTERS = '\u064A' - FIRST + 2;
    private static final double LOG_2 = Math.log(2);
    /** Share of what is expected whatever the letter before: rows of rare letters rest on few words. */
    private static final double ANYWHERE = 0.1;
    private static final double FLOOR = 0.0005;

    private final double[][] bits = new double[LETTERS][LETTERS];

    LetterPairs() {
        double[][] shares = new double[LETTERS][LETTERS];
        for (String line : LineTable.read(LetterPairs.class, "letter-pairs.txt")) {
            double[] row = shares[indexOrBetween(line.charAt(0))];
            List.of(line.substring(2).strip().split(" ")).forEach(pair ->
                    row[indexOrBetween(pair.charAt(0))] = Integer.parseInt(pair.substring(1)) / 1000.0);
        }
        double[] anywhere = new double[LETTERS];
        Arrays.setAll(anywhere, next -> Arrays.stream(shares).mapToDouble(row -> row[next]).sum() / LETTERS);
        for (int letter = 0; letter < LETTERS; letter++) {
            for (int next = 0; next < LETTERS; next++) {
                double share = (1 - ANYWHERE) * shares[letter][next] + ANYWHERE * anywhere[next] + FLOOR;
                bits[letter][next] = -Math.log(share) / LOG_2;
            }
        }
        // nothing but a mark or a space follows these two, whatever the average says
        for (char last : new char[] {'ة', 'ى'}) {
            for (int next = 1; next < LETTERS; next++) {
                bits[index(last)][next] = -Math.log(FLOOR) / LOG_2;
            }
        }
    }

    /** The number of a plain Arabic letter, or -1. */
    static int index(int point) {
        return point >= FIRST && point <= '\u063A' || point >= '\u0641' && point <= '\u064A' ? point - FIRST + 1 : -1;
    }

    private static int indexOrBetween(char character) {
        return character == '_' ? BETWEEN : index(character);
    }

    /** Bits for {@code next} after {@code letter}, both numbers of letters or {@link #BETWEEN}. */
    double bits(int letter, int next) {
        return bits[letter][next];
    }
}
