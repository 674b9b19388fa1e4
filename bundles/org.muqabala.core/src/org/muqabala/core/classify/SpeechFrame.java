package org.muqabala.core.classify;

import java.util.List;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.SpeechParticles;
import org.muqabala.core.spi.Wording.Category;

/**
 * A verb of saying with its speaker and particle, {@code وأوضح الخبير أن}, in a gap whose other version says nothing in its stead:
 * there the statement is the paper's own. It is told whole, whatever small words the other version has in its place.
 *
 * @param from index in the gap where it starts
 * @param to index after its particle
 */
record SpeechFrame(int from, int to) {

    /** Most phrases between the verb and its particle. */
    private static final int LONGEST = 6;
    /** Most words that the other version may have in its place. */
    private static final int IN_ITS_PLACE = 4;

    /** The frame in the gap, or {@code null} if there is none or the other gap has words of saying too. */
    static SpeechFrame first(List<Element> gap, PhraseReader reader, List<Element> other) {
        if (other.isEmpty() || gap.size() < 3 || gap.stream().noneMatch(SpeechFrame::says) || words(other) > IN_ITS_PLACE
                || other.stream().anyMatch(SpeechFrame::says)
                || other.stream().anyMatch(SpeechFrame::leadsToSpeech)) {
            return null;
        }
        List<Phrase> phrases = reader.read(gap);
        for (int verb = 0, at = 0; verb < phrases.size(); at += phrases.get(verb++).elements().size()) {
            int end = phrases.get(verb).category() == Category.REPORTING ? endOfFrame(phrases, verb, at) : at;
            if (end > at) {
                return new SpeechFrame(startOfFrame(gap, at), end);
            }
        }
        return null;
    }

    private static long words(List<Element> gap) {
        return gap.stream().filter(element -> !element.isMark()).count();
    }

    private static boolean says(Element element) {
        return !element.isMark() && element.lexeme().has(Feature.REPORTING);
    }

    private static boolean leadsToSpeech(Element element) {
        return !element.isMark() && (AttributionClassifier.ACCORDING.contains(element.lexeme().folded())
                || SpeechParticles.holds(element.lexeme().folded()));
    }

    /** Index in the gap after the particle behind the speaker; {@code start} if no speaker or no particle follows. */
    private static int endOfFrame(List<Phrase> phrases, int verb, int start) {
        int end = start + phrases.get(verb).elements().size();
        for (int next = verb + 1; next < Math.min(phrases.size(), verb + LONGEST) && !phrases.get(next).isMark(); next++) {
            Element first = phrases.get(next).elements().get(0);
            if (SpeechParticles.holds(first.lexeme().folded())) {
                return next > verb + 1 ? end + 1 : start;
            }
            if (phrases.get(next).category() == Category.REPORTING) {
                return start;
            }
            end += phrases.get(next).elements().size();
        }
        return start;
    }

    /** Before the verb, its subject may stand behind {@code وكان}. */
    private static int startOfFrame(List<Element> gap, int verb) {
        boolean auxiliary = verb > 1 && !gap.get(0).isMark() && SentenceOpening.isAuxiliary(gap.get(0).lexeme().folded());
        return auxiliary && gap.subList(0, verb).stream().noneMatch(Element::isMark) ? 0 : verb;
    }
}
