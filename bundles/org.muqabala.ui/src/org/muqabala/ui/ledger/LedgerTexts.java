package org.muqabala.ui.ledger;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.ui.bidi.ParagraphDirection;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.collation.DivergenceTexts;
import org.muqabala.ui.collation.Tint;

/** What the ledger's cells say of one collation. */
final class LedgerTexts {

    private static final int LONGEST = 160;

    private final CollationModel model;
    private final DivergenceTexts divergences;
    private final ParagraphDirection articles;
    private final Collator alphabet = Collator.getInstance(Locale.getDefault());

    LedgerTexts(CollationModel model, DivergenceTexts divergences) {
        this.model = model;
        this.divergences = divergences;
        this.articles = ParagraphDirection.of(model.comparison().b().text());
    }

    String weight(LedgerRow row) {
        return Tint.of(row).glyph() + " " + divergences.weight(row);
    }

    String type(LedgerRow row) {
        String kind = divergences.kind(row);
        return row.isMoved() ? kind + " " + Tint.MOVED.glyph() : kind;
    }

    /** The words of one side on one line, cut where they are many. */
    String words(LedgerRow row, Side side) {
        String words = row.place(side).map(span -> span.of(model.comparison().article(side).text())).orElse("");
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, line.lastIndexOf(' ', LONGEST) + 1).strip() + "…";
    }

    /**
     * Words of an article in a cell: marks at their ends, and words that are nothing but marks, stand as they do in the
     * article, whatever the direction of the table.
     */
    String inItsDirection(String words) {
        ParagraphDirection own = ParagraphDirection.of(words);
        return words.isEmpty() ? words : (own == ParagraphDirection.NEUTRAL ? articles : own).embed(words);
    }

    String reason(LedgerRow row) {
        return divergences.reason(row.divergence().reason());
    }

    /** What is asked for, for each kind of annotation on the row once. */
    String state(LedgerRow row) {
        return model.session().review().annotationsOn(row.divergence()).stream()
                .map(annotation -> annotation.kind()).distinct().map(LedgerTexts::state).collect(Collectors.joining(" · "));
    }

    Comparator<String> alphabet() {
        return alphabet::compare;
    }

    private static String state(AnnotationKind kind) {
        return switch (kind) {
            case CORRECTION -> Messages.state_correction;
            case TRANSLATION -> Messages.state_translation;
            case QUESTION -> Messages.state_question;
            case NOTE -> Messages.state_note;
        };
    }
}
