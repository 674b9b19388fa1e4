package org.muqabala.core.collation;

import java.util.List;

/**
 * How large the pieces are in which a reader sees what changed. Where two changes stand close together, the few words between them
 * that both versions happen to share make the change harder to read, not easier.
 */
public enum ChunkSize {
    /** Each divergence by itself, as small as whole words allow. */
    EXACT(0, false),
    /** A lone particle between two changes goes with them. */
    PARTICLES(1, true),
    /** Up to two words between two changes go with them, no more than either change has. */
    WORDS(2, false),
    /** Up to four words between two changes go with them, no more than the two have together. */
    PHRASES(4, false);

    /** The sizes from level 0 on. */
    public static final List<ChunkSize> ALL = List.of(values());

    private final int mostWords;
    private final boolean particlesOnly;

    ChunkSize(int mostWords, boolean particlesOnly) {
        this.mostWords = mostWords;
        this.particlesOnly = particlesOnly;
    }

    /**
     * The size of a level.
     *
     * @param level 0 for exact, to 3 for the largest
     * @throws IllegalArgumentException if there is no such level
     */
    public static ChunkSize ofLevel(int level) {
        if (level < 0 || level >= ALL.size()) {
            throw new IllegalArgumentException("no chunk size " + level);
        }
        return ALL.get(level);
    }

    /** The number by which users choose it, 0 to 3. */
    public int level() {
        return ordinal();
    }

    /** Most words between two changes that go with them; 0 for exact. */
    int mostWords() {
        return mostWords;
    }

    /** How many shared words two changes of so many words outweigh; one always. */
    int outweighed(int wordsBefore, int wordsAfter) {
        return this == PHRASES ? wordsBefore + wordsAfter : Math.max(1, Math.min(wordsBefore, wordsAfter));
    }

    boolean particlesOnly() {
        return particlesOnly;
    }
}
