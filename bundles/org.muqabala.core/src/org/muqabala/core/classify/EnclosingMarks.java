package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/**
 * Joins words that one version alone has with the brackets around them and the commas beside them: {@code (52 عاما)},
 * {@code ، ولا سيما ألمانيا}, {@code في المقابل،} are added and dropped in one stroke. A verb of saying keeps its comma apart,
 * since the comma belongs to what was said before; so does a word inside a clause, since the comma parts the clause.
 */
final class EnclosingMarks {

    private static final String COMMAS = "،,";
    private static final String OPENING = "([";
    private static final String CLOSING = ")]";

    private final String textA;
    private final String textB;

    EnclosingMarks(String textA, String textB) {
        this.textA = textA;
        this.textB = textB;
    }

    List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (int i = 0; i < changes.size(); ) {
            int end = Math.max(bracketed(changes, i), withCommas(changes, i, joined));
            joined.add(end - i > 1 ? one(changes.subList(i, end)) : changes.get(i));
            i = Math.max(end, i + 1);
        }
        return withBracketsApart(joined);
    }

    /** Brackets around words that both versions have are marks and no more, whatever words those are. */
    private List<Change> withBracketsApart(List<Change> changes) {
        for (int i = 0; i + 1 < changes.size(); i++) {
            if (isLoneMark(changes.get(i), OPENING) && isLoneMark(changes.get(i + 1), CLOSING)
                    && side(changes.get(i)) == side(changes.get(i + 1))) {
                changes.set(i, alone(changes.get(i)));
                changes.set(i + 1, alone(changes.get(i + 1)));
            }
        }
        return changes;
    }

    private static Change alone(Change mark) {
        return new Change(mark.kind(), mark.a(), mark.b(), mark.context().alone());
    }

    /**
     * The index after the closing bracket, if an opening one stands at {@code from} and the words between are one side's alone;
     * else {@code from}.
     */
    private int bracketed(List<Change> changes, int from) {
        if (!isLoneMark(changes.get(from), OPENING)) {
            return from;
        }
        int at = from + 1;
        while (at < changes.size() && isLoneWords(changes.get(at)) && follows(changes.get(at - 1), changes.get(at))) {
            at++;
        }
        boolean closed = at > from + 1 && at < changes.size() && isLoneMark(changes.get(at), CLOSING)
                && follows(changes.get(at - 1), changes.get(at));
        return closed ? at + 1 : from;
    }

    /** The index after words with a comma before or behind them, or both; {@code from} if there is none. */
    private int withCommas(List<Change> changes, int from, List<Change> before) {
        boolean comma = isLoneMark(changes.get(from), COMMAS);
        int words = comma ? from + 1 : from;
        if (words == changes.size() || !isLoneWords(changes.get(words)) || changes.get(words).either(Category.REPORTING)
                || comma && !follows(changes.get(from), changes.get(words))) {
            return from;
        }
        int behind = words + 1;
        boolean closed = behind < changes.size() && isLoneMark(changes.get(behind), COMMAS)
                && follows(changes.get(words), changes.get(behind));
        closed &= comma || !isBracketed(changes.get(words).present().text());
        if (comma && closed) {
            return behind + 1;
        }
        boolean whole = comma ? isAside(changes.get(words)) : closed && beginsClause(head(changes.get(words), before));
        return !whole ? from : closed ? behind + 1 : behind;
    }

    /** {@code ، ولا سيما ألمانيا} is one; a lone word with more of its clause behind it is none, and the comma before it parts that clause. */
    private boolean isAside(Change words) {
        return words.present().words().size() > 1 || words.present().words().get(0).length() == 1 || endsClause(words);
    }

    /** Whether a mark, or the end of the line, stands behind the words. */
    private boolean endsClause(Change words) {
        String text = text(words);
        int at = words.present().span().end();
        while (at < text.length() && Characters.isSpace(text.charAt(at)) && text.charAt(at) != '\n') {
            at++;
        }
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether a mark, or the head of the line, stands before the words, or they bring their comma: else the comma behind them parts more than them. */
    private boolean beginsClause(Change words) {
        String text = text(words);
        int at = words.present().span().start() - 1;
        while (at >= 0 && Characters.isSpace(text.charAt(at)) && text.charAt(at) != '\n') {
            at--;
        }
        return at < 0 || !Character.isLetterOrDigit(text.charAt(at)) || COMMAS.indexOf(words.present().text().charAt(0)) >= 0;
    }

    /** The first of the words that stand in one version alone, from these words back: {@code ، بينهم 12 طفلا،} is one aside. */
    private Change head(Change words, List<Change> before) {
        Change head = words;
        for (int i = before.size() - 1; i >= 0 && before.get(i).isOneSided() && follows(before.get(i), head); i--) {
            head = before.get(i);
        }
        return head;
    }

    private String text(Change oneSided) {
        return side(oneSided) == Side.A ? textA : textB;
    }

    /** {@code (52 عاما)}: a comma behind the bracket is not the brackets'. */
    private static boolean isBracketed(String text) {
        return OPENING.indexOf(text.charAt(0)) >= 0 && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isLoneMark(Change change, String marks) {
        return change.kind() == Change.Kind.MARKS && change.isOneSided() && change.present().text().length() == 1
                && marks.contains(change.present().text());
    }

    private static boolean isLoneWords(Change change) {
        return change.kind() == Change.Kind.WORDS && change.isOneSided() && !change.present().words().isEmpty();
    }

    /** Whether the second stands in the same version as the first, with nothing but a space between. */
    private boolean follows(Change first, Change second) {
        if (side(first) != side(second)) {
            return false;
        }
        String text = text(first);
        int start = first.present().span().end();
        int end = second.present().span().start();
        return start <= end && text.substring(start, end).isBlank();
    }

    private static Side side(Change oneSided) {
        return oneSided.a().isEmpty() ? Side.B : Side.A;
    }

    private Change one(List<Change> parts) {
        Change words = parts.stream().filter(EnclosingMarks::isLoneWords).findFirst().orElseThrow();
        return side(words) == Side.A ? new Change(Change.Kind.WORDS, covering(parts, textA), parts.get(0).b(), words.context())
                : new Change(Change.Kind.WORDS, parts.get(0).a(), covering(parts, textB), words.context());
    }

    private static Wording covering(List<Change> parts, String text) {
        List<String> words = new ArrayList<>();
        List<Sense> senses = new ArrayList<>();
        List<Change> lone = parts.stream().filter(EnclosingMarks::isLoneWords).toList();
        for (Change part : lone) {
            words.addAll(part.present().words());
            senses.addAll(part.present().senses());
        }
        Span span = Span.covering(parts.get(0).present().span(), parts.get(parts.size() - 1).present().span());
        Category category = lone.size() == 1 ? lone.get(0).present().category() : Category.CONTENT;
        return new Wording(span, span.of(text), words, senses, category, lone.get(0).present().quoted());
    }
}
