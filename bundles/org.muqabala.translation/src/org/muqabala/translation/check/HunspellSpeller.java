package org.muqabala.translation.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Spells by an installed Hunspell dictionary. */
public final class HunspellSpeller implements Speller {

    private final Dictionary dictionary;

    /**
     * @param affixes the dictionary's {@code .aff} file; its words stand beside it in {@code .dic}
     * @throws IOException if one of them cannot be read, or is no dictionary
     */
    public HunspellSpeller(Path affixes) throws IOException {
        String name = affixes.getFileName().toString();
        Path words = affixes.resolveSibling(name.substring(0, name.length() - ".aff".length()) + ".dic");
        try (InputStream rules = new BufferedInputStream(Files.newInputStream(affixes));
                InputStream list = new BufferedInputStream(Files.newInputStream(words));
                ByteBuffersDirectory work = new ByteBuffersDirectory()) {
            dictionary = new Dictionary(work, "words", rules, list);
        } catch (ParseException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new IOException("no dictionary: " + affixes, e);
        }
    }

    @Override
    public boolean knows(String word) {
        return hunspell().spell(word);
    }

    @Override
    public List<String> suggestions(String word) {
        return hunspell().suggest(word);
    }

    /** Threads may share a dictionary, but not what spells by it, which costs little to make. */
    private Hunspell hunspell() {
        return new Hunspell(dictionary);
    }
}
