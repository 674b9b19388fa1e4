package org.muqabala.core.spi;

/**
 * A difference between two linked passages that waits for its type and weight.
 *
 * @param kind how it came about
 * @param a what version A has; empty for an insertion
 * @param b what version B has; empty for a deletion
 * @param context what stands around it
 */
public record Change(Kind kind, Wording a, Wording b, Context context) {

    /** How a change came about. */
    public enum Kind {
        /** The same word, equal under the folds, or the same value, differently written. */
        SPELLING,
        /** Two forms of one lemma. */
        FORM,
        /** Other words, or words on one side only. */
        WORDS,
        /** Words that stand on both sides of the link, in another place. */
        ORDER,
        /** A verb of saying that makes a statement somebody's claim in one version, where it is the paper's own in the other. */
        CLAIM,
        /** The source of a statement, which the other version names at another place of the link and in other words. */
        SOURCE,
        /** Marks. */
        MARKS
    }

    /**
     * What stands around a change.
     *
     * @param quotedInBoth whether both versions quote here
     * @param quotedInOne whether exactly one version quotes speech here: a quotation that appeared or vanished
     * @param quotesSpeech whether a changed quotation mark opens or closes speech, and no mere term or title
     * @param numberBeside whether a number stands right before or after on either side
     * @param dateBeside whether both versions have a date right before or after
     * @param clauseBegins whether a clause begins with the change, so that a verb stands here rather than a noun
     * @param previousWord the folded word before the change that both versions have; empty at the start of the link
     * @param nextWord the folded word after the change that both versions have; empty at the end of the link
     */
    public record Context(boolean quotedInBoth, boolean quotedInOne, boolean quotesSpeech, boolean numberBeside, boolean dateBeside, boolean clauseBegins,
            String previousWord, String nextWord) {

        /** The same without the words before and after. */
        public Context alone() {
            return new Context(quotedInBoth, quotedInOne, quotesSpeech, numberBeside, dateBeside, clauseBegins, "", "");
        }
    }

    /** Whether one side has nothing. */
    public boolean isOneSided() {
        return a.isEmpty() || b.isEmpty();
    }

    /** The side that has something, B first. */
    public Wording present() {
        return b.isEmpty() ? a : b;
    }

    /** Whether a side is of the category. */
    public boolean either(Wording.Category category) {
        return a.category() == category || b.category() == category;
    }

    /** Whether each side is of the category or has nothing. */
    public boolean only(Wording.Category category) {
        return (a.isEmpty() || a.category() == category) && (b.isEmpty() || b.category() == category);
    }
}
