package org.muqabala.core.link;

/**
 * The best common stretch of two sentences.
 *
 * @param sentenceA sentence of A
 * @param sentenceB sentence of B
 * @param a units of A from the first to the last shared word
 * @param b units of B, likewise
 * @param score worth of the shared words less what lies between them
 * @param shared weight of the shared words alone
 * @param content how many of them carry content
 */
record Match(int sentenceA, int sentenceB, UnitRange a, UnitRange b, int score, int shared, int content) implements Comparable<Match> {

    /** The better first; of equally good ones the one whose sentences stand nearer to each other's place, then the earlier. */
    @Override
    public int compareTo(Match other) {
        if (score != other.score) {
            return Integer.compare(other.score, score);
        }
        int nearer = Integer.compare(Math.abs(sentenceA - sentenceB), Math.abs(other.sentenceA - other.sentenceB));
        if (nearer != 0) {
            return nearer;
        }
        return sentenceB != other.sentenceB ? Integer.compare(sentenceB, other.sentenceB) : Integer.compare(sentenceA, other.sentenceA);
    }
}
