package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.align.Alignment;
import org.muqabala.core.align.Kinship;
import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Passage;
import org.muqabala.core.align.Units;
import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.TokenKind;

/**
 * Lays a linked passage out as elements. Where two words are equal but for a proclitic, the proclitic becomes an element of its
 * own, and with it a quotation mark that stands between the two.
 */
final class ElementReader {

    private static final Sense CLITIC = new Sense(Feature.FUNCTION.bit(), java.util.Optional.empty(), 0);
    private static final Sense FUTURE_CLITIC = new Sense(Feature.MODALITY.bit() | Feature.FUTURE.bit(), java.util.Optional.empty(), 0);

    private final Passage own;
    private final Passage other;
    /** Positions of the pairs on both sides, rising as the alignment's are. */
    private final int[] ownPositions;
    private final int[] otherPositions;
    private final List<Element> elements;
    /** The first pair that is not behind the word at hand. */
    private int next;

    private ElementReader(Passage own, Passage other, int[] ownPositions, int[] otherPositions) {
        this.own = own;
        this.other = other;
        // a mark after every fifth word
        elements = new ArrayList<>(own.size() + own.size() / 5 + 2);
        this.ownPositions = ownPositions;
        this.otherPositions = otherPositions;
    }

    /**
     * The elements of one side.
     *
     * @param spans the passage as text, its marks included
     */
    static List<Element> elements(Side side, Passage a, Passage b, Alignment alignment, List<Span> spans) {
        ElementReader reader = side == Side.A ? new ElementReader(a, b, alignment.a(), alignment.b())
                : new ElementReader(b, a, alignment.b(), alignment.a());
        for (Span span : spans) {
            reader.read(span);
        }
        return reader.elements;
    }

    private int position;

    private void read(Span span) {
        Units units = own.units();
        int token = units.tokens().at(span.start());
        while (token < units.tokens().size() && units.tokens().end(token) <= span.end()) {
            if (position < own.size() && units.firstToken(own.unit(position)) == token) {
                addWord(position);
                token = units.endToken(own.unit(position++));
            } else {
                if (units.tokens().kind(token) != TokenKind.SPACE) {
                    elements.add(new Element(units.tokens().start(token), units.tokens().end(token), null, -1,
                            position == 0 ? -1 : own.unit(position - 1)));
                }
                token++;
            }
        }
    }

    private void addWord(int at) {
        int unit = own.unit(at);
        int start = own.units().start(unit);
        int end = own.units().end(unit);
        Lexeme word = own.lexeme(at);
        int pair = next < ownPositions.length && ownPositions[next] == at ? next++ : -1;
        // equal words, as most are, are told by their keys alone: lexemes lie far apart in memory
        boolean plain = pair < 0 || own.key(at) == other.key(otherPositions[pair]);
        if (plain || !hasOwnClitic(word, other.lexeme(otherPositions[pair]))) {
            elements.add(new Element(start, end, word, pair, unit));
            return;
        }
        int cut = cliticEnd(own.units().tokens().text(), start, end);
        int rest = cut;
        String text = own.units().tokens().text();
        if (Characters.isQuote(text.charAt(cut))) {
            rest++;
        }
        elements.add(new Element(start, cut, proclitic(word.folded()), -1, unit));
        if (rest > cut) {
            elements.add(new Element(cut, rest, null, -1, unit));
        }
        elements.add(new Element(rest, end, word, pair, unit));
    }

    /** The first letter of the folded word as a word of its own. */
    static Lexeme proclitic(String folded) {
        return new Lexeme(0, -1, 0, -1, folded.substring(0, 1), folded.charAt(0) == 'س' ? FUTURE_CLITIC : CLITIC);
    }

    private static boolean hasOwnClitic(Lexeme word, Lexeme partner) {
        return Kinship.of(word, partner) == Kinship.CLITIC && (word.rest() == partner.key()
                || word.rest() != 0 && word.rest() == partner.rest());
    }

    /** After the first letter with its marks and tatweel. */
    private static int cliticEnd(String text, int start, int end) {
        int at = start;
        while (at < end && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        at++;
        while (at < end - 1 && Characters.isTatweelOrMark(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
