package org.muqabala.core.text;

/** Which of the two versions of a file with tracked changes; of any other file both are the same. */
public enum View {
    /** All tracked changes rejected: what stood there before. */
    ORIGINAL,
    /** All tracked changes accepted: what is to stand there. */
    FINAL
}
