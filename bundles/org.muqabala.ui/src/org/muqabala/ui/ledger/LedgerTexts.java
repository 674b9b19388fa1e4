package org.muqabala.ui.ledger;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.text.Span;
import org.muqabala.ui.bidi.ParagraphDirection;
import org.muqabala.ui.collation.AnnotationTarget;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.collation.DivergenceTexts;
import org.muqabala.ui.collation.Tint;
import org.muqabala.ui.hidden.HiddenCharacterTexts;
import org.muqabala.ui.hidden.HiddenCharacters;

/** What the ledger's cells say of one collation. */
final class LedgerTexts {

    /** Holds no digit and no letter that runs the other way. */
    private static final Pattern ARABIC_ALONE = Pattern.compile("[^\\p{L}\\p{N}]*\\p{IsArabic}[\\p{IsArabic}\\P{L}&&\\P{N}]*");
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';

    private static final int LONGEST = 160;

    private final HiddenCharacterTexts signs = new HiddenCharacterTexts(Locale.getDefault());
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
        return row.isMoved() ? kind(row) + " " + Tint.MOVED.glyph() : kind(row);
    }

    /** The type alone, or that it is a passage. */
    String kind(LedgerRow row) {
        return divergences.kind(row);
    }

    Settlement settlement(LedgerRow row) {
        return model.settled().settlement(row);
    }

    /** What is decided about it. */
    String state(LedgerRow row) {
        return StateTexts.name(settlement(row).state());
    }

    /** Who is to see to it; empty for nobody. */
    String assignee(LedgerRow row) {
        return settlement(row).assignee();
    }

    /** How many rows a group has, and how many of them wait for a decision. */
    String contents(LedgerLine.Heading heading) {
        long waiting = heading.rows().stream().filter(row -> !model.isSettled(row)).count();
        return NLS.bind(Messages.group_contents, heading.rows().size(), waiting);
    }

    /** The words of one side on one line, cut where they are many. */
    String words(LedgerRow row, Side side) {
        return row.place(side).map(span -> words(span, side)).orElse("");
    }

    /** The words of a place on one line, cut where they are many. */
    String words(Span place, Side side) {
        String words = place.of(model.comparison().article(side).text());
        String line = isHidden(words) ? hidden(words) : words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, line.lastIndexOf(' ', LONGEST) + 1).strip() + "…";
    }

    /** Whether the words are nothing but characters that cannot be seen. */
    private static boolean isHidden(String words) {
        return !words.isEmpty() && HiddenCharacters.in(words).stream().filter(character -> !character.kind().isInked())
                .mapToInt(character -> character.span().length()).sum() == words.length();
    }

    /** What they are called on their chips. */
    private String hidden(String words) {
        return HiddenCharacters.in(words).stream().map(character -> "[" + signs.sign(character) + "]").collect(Collectors.joining());
    }

    /** All words of one side, as they stand there. */
    String allWords(LedgerRow row, Side side) {
        return row.place(side).map(span -> span.of(model.comparison().article(side).text())).orElse("");
    }

    /**
     * Words of an article in a cell: marks at their ends, and words that are nothing but marks, stand as they do in the
     * article, whatever the direction of the table.
     */
    String inItsDirection(String words) {
        if (ARABIC_ALONE.matcher(words).matches()) {
            // few fonts have the characters that embed; one that has them may be twice as high, and make each row as high as it is
            return RIGHT_TO_LEFT_MARK + words + RIGHT_TO_LEFT_MARK;
        }
        ParagraphDirection own = ParagraphDirection.of(words);
        return words.isEmpty() ? words : (own == ParagraphDirection.NEUTRAL ? articles : own).embed(words);
    }

    /** All that the row says of both versions, on lines of its own. */
    String whole(LedgerRow row) {
        return Stream.of(divergences.summary(row), named(Messages.tip_older, words(row, Side.A)), named(Messages.tip_newer, words(row, Side.B)))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String named(String message, String words) {
        return words.isEmpty() ? "" : NLS.bind(message, words);
    }

    String reason(LedgerRow row) {
        return divergences.reason(row.divergence().reason());
    }

    /** What is asked for, for each kind of annotation on the row once. */
    String annotations(LedgerRow row) {
        return model.annotationsOn(new AnnotationTarget.OnDivergence(row)).stream()
                .map(annotation -> annotation.kind()).distinct().map(LedgerTexts::asked).collect(Collectors.joining(" · "));
    }

    Comparator<String> alphabet() {
        return alphabet::compare;
    }

    /** The words as they are sorted, for many that are compared with each other. */
    CollationKey inAlphabet(String words) {
        return alphabet.getCollationKey(words);
    }

    private static String asked(AnnotationKind kind) {
        return switch (kind) {
            case CORRECTION -> Messages.state_correction;
            case TRANSLATION -> Messages.state_translation;
            case QUESTION -> Messages.state_question;
            case NOTE -> Messages.state_note;
        };
    }
}
