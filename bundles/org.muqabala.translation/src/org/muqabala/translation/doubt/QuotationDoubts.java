package org.muqabala.translation.doubt;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;
import org.muqabala.translation.check.QuoteMarks;
import org.muqabala.translation.check.QuoteMarks.Quoted;

/**
 * The marks of quotations in a translation whose source quotes nothing any more. The words between them may be right as they are. A single
 * word in marks may be written with them or without.
 */
final class QuotationDoubts implements DoubtFinder {

    private static final int SHOWN_WORDS = 4;

    @Override
    public List<Doubt> in(SourceChange change, String target) {
        List<Quoted> former = speeches(change.former());
        List<Quoted> translated = speeches(target);
        if (former.isEmpty() || former.size() != translated.size() || !QuoteMarks.in(change.now()).isEmpty()) {
            return List.of();
        }
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < former.size(); i++) {
            String quoted = beginning(former.get(i), change.former());
            Span marks = translated.get(i).withMarks();
            if (translated.get(i).opened()) {
                doubts.add(new Doubt(new Span(marks.start(), marks.start() + 1), Reason.QUOTATION, quoted, ""));
            }
            if (translated.get(i).closed()) {
                doubts.add(new Doubt(new Span(marks.end() - 1, marks.end()), Reason.QUOTATION, quoted, ""));
            }
        }
        return doubts;
    }

    private static List<Quoted> speeches(String text) {
        return QuoteMarks.in(text).stream().filter(quoted -> FoldedWords.of(quoted.inner().of(text)).size() > 1).toList();
    }

    private static String beginning(Quoted quoted, String text) {
        String inner = quoted.inner().of(text);
        FoldedWords words = FoldedWords.of(inner);
        return words.size() <= SHOWN_WORDS ? inner.strip()
                : Span.covering(words.spans().getFirst(), words.spans().get(SHOWN_WORDS - 1)).of(inner) + "…";
    }
}
