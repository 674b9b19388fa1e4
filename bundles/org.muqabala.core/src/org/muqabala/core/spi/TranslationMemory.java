package org.muqabala.core.spi;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.TranslationUnit;

/**
 * Remembers translations and finds them again. Safe for use from several threads; what one has added every other finds from then on, and
 * it survives the end of the process, however that comes.
 */
public interface TranslationMemory extends Closeable {

    /** Units come one by one, so that there may be more of them than memory holds. */
    interface Units {

        /** Hands each of them over. */
        void forEach(UnitConsumer consumer) throws IOException;
    }

    /** Takes a unit. */
    interface UnitConsumer {
        void accept(TranslationUnit unit) throws IOException;
    }

    /**
     * Adds all units or, if something goes wrong, none. One with the same languages, source and target as one that is there replaces it.
     *
     * @return how many were added or replaced
     */
    long addAll(Units units) throws IOException;

    /** Adds one unit. */
    default void add(TranslationUnit unit) throws IOException {
        addAll(consumer -> consumer.accept(unit));
    }

    /**
     * Finds translations of a sentence, the best first; equally good ones by their time, the newest first.
     *
     * @param most how many are wanted
     */
    List<MemoryMatch> matches(String sentence, Locale sourceLanguage, Locale targetLanguage, int most) throws IOException;

    /**
     * Finds units in which the words stand, in whatever spelling and with whatever proclitics; those in which they stand as they are and
     * close together first.
     *
     * @param inTarget whether they are looked for in the translations
     * @param most how many are wanted
     */
    List<TranslationUnit> concordance(String words, boolean inTarget, int most) throws IOException;

    /** Hands over every unit, in no order. */
    void forEach(Consumer<TranslationUnit> consumer) throws IOException;

    long size() throws IOException;
}
