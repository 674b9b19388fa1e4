package org.muqabala.core.classify;

import java.util.List;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.NounKind;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Quotation;

/**
 * Tells where one version quotes more of the same words than the other: {@code «مواقع عسكرية بحتة»} and
 * {@code مواقع عسكرية «بحتة»} end together and begin apart. Names with or without their first word between the marks are no such.
 */
final class QuotationExtents {

    /** Elements that are searched for the other end of a quotation. */
    private static final int FAR = 300;
    /** Fewest words of the longer quotation; shorter ones are terms. */
    private static final int LEAST = 3;

    private final VersionText[] versions;
    private final List<List<Element>> elements;
    private final Lexicon lexicon;

    QuotationExtents(VersionText a, List<Element> elementsA, VersionText b, List<Element> elementsB, Lexicon lexicon) {
        versions = new VersionText[] {a, b};
        elements = List.of(elementsA, elementsB);
        this.lexicon = lexicon;
    }

    /**
     * Whether a mark that only one version has is one end of a quotation, at whose other end both versions have a mark.
     *
     * @param side 0 if A has the mark, 1 if B has it
     * @param place where it stands
     * @param next indices in both versions of the elements behind the gap
     */
    boolean differ(int side, int place, int... next) {
        Quotation quotation = versions[side].quoted().at(place);
        if (quotation == null || quotation.close().isEmpty()) {
            return false;
        }
        boolean opens = quotation.open().start() == place;
        Element last = farthest(elements.get(side), next[side], quotation, opens);
        Element partner = last == null ? null : partner(elements.get(1 - side), next[1 - side], last.pair(), opens);
        Quotation other = partner == null ? null : endingAt(versions[1 - side], partner, opens);
        return other != null && isQuoted(versions[side], quotation) && isQuoted(versions[1 - side], other)
                && Math.max(words(versions[side], quotation), words(versions[1 - side], other)) >= LEAST;
    }

    /** The word with a counterpart that lies nearest to the other end of the quotation. */
    private static Element farthest(List<Element> elements, int next, Quotation quotation, boolean on) {
        Element farthest = null;
        int step = on ? 1 : -1;
        for (int at = on ? next : next - 1, left = FAR; at >= 0 && at < elements.size() && left > 0; at += step, left--) {
            Element element = elements.get(at);
            if (on ? element.span().end() > quotation.inner().end() : element.span().start() < quotation.inner().start()) {
                return farthest;
            }
            farthest = element.isPaired() ? element : farthest;
        }
        return farthest;
    }

    private static Element partner(List<Element> elements, int next, int pair, boolean on) {
        int step = on ? 1 : -1;
        for (int at = on ? next : next - 1, left = FAR; at >= 0 && at < elements.size() && left > 0; at += step, left--) {
            if (elements.get(at).pair() == pair) {
                return elements.get(at);
            }
        }
        return null;
    }

    /** The quotation whose closing mark stands right behind the word, or whose opening one stands right before it. */
    private static Quotation endingAt(VersionText version, Element word, boolean behind) {
        String text = version.text();
        int at = behind ? word.span().end() : word.span().start() - 1;
        while (behind && at < text.length() && ".،!؟".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at < 0 || at >= text.length() || !Characters.isQuote(text.charAt(at))) {
            return null;
        }
        Quotation quotation = version.quoted().at(at);
        return quotation != null && (behind ? quotation.close().start() == at : quotation.open().start() == at) ? quotation : null;
    }

    /** Whether the quotation begins with no word that names a body or somebody's office. */
    private boolean isQuoted(VersionText version, Quotation quotation) {
        Units units = version.units();
        int unit = units.firstFrom(quotation.inner().start());
        Lexeme word = unit < units.size() ? units.lexeme(unit) : null;
        return word != null && !word.has(Feature.TITLE) && !word.has(Feature.GIVEN_NAME)
                && !lexicon.is(NounKind.BODY, Proclitics.withoutArticle(word.folded()));
    }

    private static int words(VersionText version, Quotation quotation) {
        return quotation.inner().of(version.text()).trim().split("\\s+").length;
    }
}
