package org.muqabala.core.lexicon;

/** How strongly a verb of saying puts forward what was said. */
public enum Strength {
    /** As what was said. */
    STATEMENT,
    /** As what the speaker thinks. */
    OPINION,
    /** With a doubt of the writer's. */
    CLAIM,
    /** As not said outright. */
    HINT,
    /** As not so. */
    DENIAL,
    /** As something that the speaker would rather have kept. */
    ADMISSION,
    /** As something that the speaker binds himself to. */
    PROMISE,
    /** As something that the speaker wants of others. */
    DEMAND,
    /** As something bad to come. */
    WARNING,
    /** As somebody's guilt. */
    ACCUSATION,
    /** As something that somebody did badly. */
    CRITICISM
}
