package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.muqabala.ui.article.LeftText;
import org.muqabala.ui.article.TextJournals;

/**
 * What a crash left over.
 *
 * @param journals those in which work on reviews is found
 * @param texts what was typed into articles
 * @param unreadable why others cannot be looked into, each of which stays where it is
 */
public record LeftWork(List<Path> journals, List<LeftText> texts, List<IOException> unreadable) {

    public LeftWork {
        journals = List.copyOf(journals);
        texts = List.copyOf(texts);
        unreadable = List.copyOf(unreadable);
    }

    /** The same with what was typed into articles. */
    LeftWork with(TextJournals typed) {
        List<IOException> all = new ArrayList<>(unreadable);
        List<LeftText> found = typed.left(all::add);
        return new LeftWork(journals, found, all);
    }

    public boolean isNothing() {
        return hasNoWork() && unreadable.isEmpty();
    }

    /** Whether there is nothing that could be taken up. */
    boolean hasNoWork() {
        return journals.isEmpty() && texts.isEmpty();
    }
}
