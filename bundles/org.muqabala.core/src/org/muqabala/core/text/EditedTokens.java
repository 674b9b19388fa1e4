package org.muqabala.core.text;

/**
 * The tokens of a text that was edited, and which of them are those of the text before: the first ones as they were, the last ones
 * shifted.
 *
 * @param before the tokens before the edit
 * @param after the tokens after it
 * @param head how many first tokens of both are the same
 * @param tail how many last tokens of both are the same; the two never reach into each other
 */
public record EditedTokens(Tokens before, Tokens after, int head, int tail) {

    /** What is to be added to an index of one of the last tokens before the edit to find it after the edit. */
    public int tokenShift() {
        return after.size() - before.size();
    }

    /** Whether nothing was edited. */
    public boolean isUnchanged() {
        return head == after.size() && tokenShift() == 0;
    }
}
