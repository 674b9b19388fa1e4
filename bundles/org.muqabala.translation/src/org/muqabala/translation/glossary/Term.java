package org.muqabala.translation.glossary;

import java.util.List;
import java.util.Objects;

/**
 * A word or phrase, and what a desk has it called in another language.
 *
 * @param source never blank
 * @param targets the renderings that are right, the preferred one first; empty where only wrong ones are known
 * @param forbidden renderings that the desk does not want; not empty where {@code targets} is
 * @param part what kind of word it is
 * @param note what the desk says about it; empty where it says nothing
 */
public record Term(String source, List<String> targets, List<String> forbidden, PartOfSpeech part, String note) {

    public Term {
        Objects.requireNonNull(part);
        Objects.requireNonNull(note);
        targets = targets.stream().distinct().toList();
        forbidden = forbidden.stream().distinct().toList();
        if (source.isBlank() || targets.isEmpty() && forbidden.isEmpty() || targets.stream().anyMatch(String::isBlank)
                || forbidden.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a term with an empty side: " + source + " = " + targets + " " + forbidden);
        }
    }

    /** A term of one rendering. */
    public Term(String source, String target) {
        this(source, List.of(target), List.of(), PartOfSpeech.OTHER, "");
    }

    /** A name and how it is spelt. */
    public static Term name(String source, String spelling) {
        return new Term(source, List.of(spelling), List.of(), PartOfSpeech.PROPER_NOUN, "");
    }

    public boolean isName() {
        return part == PartOfSpeech.PROPER_NOUN;
    }
}
