package org.muqabala.translation.memory;

import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands words to the index, all forms of one at one place. */
final class FormStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Set<String>> words;
    private Iterator<String> forms = List.<String>of().iterator();

    FormStream(List<Set<String>> words) {
        this.words = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        boolean next = !forms.hasNext();
        if (next) {
            if (!words.hasNext()) {
                return false;
            }
            forms = words.next().iterator();
        }
        String form = forms.next();
        term.append(form);
        step.setPositionIncrement(next ? 1 : 0);
        return true;
    }
}
