package org.muqabala.translation.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;

/** Where the words of a concordance stand in what it found: by the same forms under which the memory has found them. */
public final class FoundWords {

    private FoundWords() {
    }

    /**
     * The words of the text that are one of those that were looked for, in whatever spelling and with whatever proclitics; in reading order.
     *
     * @param wanted as the user wrote them
     */
    public static List<Span> in(String text, String wanted) {
        Set<String> sought = new HashSet<>();
        SoughtWords.of(wanted).forms().forEach(sought::addAll);
        List<Set<String>> kept = WordForms.kept(text);
        List<Span> spans = FoldedWords.of(text).spans();
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            if (!Collections.disjoint(kept.get(i), sought)) {
                found.add(spans.get(i));
            }
        }
        return found;
    }
}
