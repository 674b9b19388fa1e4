package org.muqabala.core.link;

import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.SpeechParticles;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.TokenKind;

/** Where clauses begin: after a mark that ends one, and at a verb of saying with the particle that leads to it. */
final class ClauseBorders {

    private static final int LONGEST_ATTRIBUTION = 15;
    private static final int LONGEST_SOURCE = 6;
    private static final int FUNCTION = Feature.FUNCTION.bit();
    private static final int REPORTING = Feature.REPORTING.bit();

    private final Units units;

    ClauseBorders(Units units) {
        this.units = units;
    }

    /** Whether a clause begins with the unit. */
    boolean isBorder(int unit) {
        if (unit == 0 || hasMarkBefore(unit)) {
            return true;
        }
        boolean led = units.hasAny(unit - 1, FUNCTION);
        boolean leads = units.hasAny(unit, FUNCTION) && unit + 1 < units.size() && isVerbOfSaying(unit + 1);
        return !led && (leads || isVerbOfSaying(unit));
    }

    /** Whether the units only say who speaks and when, and leave what is said to what follows. */
    boolean isAttribution(int from, int to) {
        if (to - from > LONGEST_ATTRIBUTION || !isVerbOfSaying(from)) {
            return false;
        }
        for (int unit = from + 1; unit < to - 1; unit++) {
            if (SpeechParticles.holds(units.lexeme(unit).folded())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the clause only tells who says what stands before it: {@code وفق ما أفادت الشرطة}. */
    boolean isSource(int from, int to) {
        return to - from <= LONGEST_SOURCE && SpeechParticles.leadToSource(units.lexeme(from).folded());
    }

    /** Whether the clause announces the speech behind it: {@code قائلا:}. */
    boolean isIntroduction(int from, int to) {
        return isVerbOfSaying(from) && to < units.size() && units.tokens().text().substring(units.end(to - 1), units.start(to)).indexOf(':') >= 0;
    }

    /** Where the clause before {@code end} begins, {@code limit} at the earliest. */
    int startBefore(int end, int limit) {
        int start = end - 1;
        while (start > limit && !isBorder(start)) {
            start--;
        }
        return start;
    }

    /** Where the clause that begins with {@code start} ends, {@code limit} at the latest. */
    int endAfter(int start, int limit) {
        int end = start + 1;
        while (end < limit && !isBorder(end)) {
            end++;
        }
        return end;
    }

    private boolean hasMarkBefore(int unit) {
        for (int token = units.endToken(unit - 1); token < units.firstToken(unit); token++) {
            int mark = units.tokens().text().codePointAt(units.tokens().start(token));
            if (units.tokens().kind(token) == TokenKind.MARK && (Characters.isClauseEnd(mark) || Characters.isTerminator(mark))) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbOfSaying(int unit) {
        return units.hasAny(unit, REPORTING) && units.isContent(unit);
    }
}
