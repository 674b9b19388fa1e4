package org.muqabala.translation.glossary;

import java.util.Locale;
import java.util.stream.Stream;

/** What kind of word a term is, as TBX-Basic tells them apart. */
public enum PartOfSpeech {
    NOUN("noun"), VERB("verb"), ADJECTIVE("adjective"), ADVERB("adverb"),
    /** A name: it has a spelling of its own in the other language, and no plural. */
    PROPER_NOUN("properNoun"), OTHER("other");

    private final String id;

    PartOfSpeech(String id) {
        this.id = id;
    }

    /** The name in files. */
    public String id() {
        return id;
    }

    /** What a file means, {@link #OTHER} where it says something else. */
    public static PartOfSpeech of(String written) {
        String wanted = written.strip().replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(part -> part.id.toLowerCase(Locale.ROOT).equals(wanted)).findFirst()
                .orElse(wanted.equals("name") ? PROPER_NOUN : OTHER);
    }
}
