package org.muqabala.ui.machine;

/**
 * What a machine answered for a sentence.
 *
 * @param machine what users call it
 * @param text the translation; empty if there is none
 * @param problem why there is none, in one sentence; empty if there is one
 */
public record Suggestion(String machine, String text, String problem) {
}
