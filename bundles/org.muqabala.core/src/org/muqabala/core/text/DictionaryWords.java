package org.muqabala.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/** Cuts text of scripts that write no spaces into words by ICU's dictionaries. Loaded only when such a text turns up. */
final class DictionaryWords {

    private DictionaryWords() {
    }

    /** The starts of the words in {@code [start, end)}, the first of them {@code start}. */
    static List<Integer> cut(String text, int start, int end) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(start, end));
        List<Integer> starts = new ArrayList<>();
        for (int at = words.first(); at != BreakIterator.DONE && start + at < end; at = words.next()) {
            starts.add(start + at);
        }
        return starts;
    }
}
