package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.SpeechParticles;
import org.muqabala.core.spi.Wording.Category;

/**
 * Joins what belongs together in a gap: neighbouring phrases of content that one version alone has, the marks that set them off
 * ({@code ، في مؤتمر صحافي مشترك مع كيري،}), and a verb of saying with the particle that only one version has after it.
 */
final class PhraseJoiner {

    /** Most phrases that one frame of speech has. */
    private static final int LONGEST_FRAME = 5;

    private PhraseJoiner() {
    }

    static List<PhraseAligner.Pair> joined(List<PhraseAligner.Pair> pairs) {
        List<PhraseAligner.Pair> joined = new ArrayList<>();
        boolean quotes = holdQuote(pairs);
        for (PhraseAligner.Pair pair : withFrames(pairs)) {
            PhraseAligner.Pair last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !quotes && isSaying(last) && isAlone(pair) && isSpeechParticle(phrase(pair))) {
                joined.set(joined.size() - 1, pair.a() == null ? new PhraseAligner.Pair(last.a(),
                        last.b().joined(pair.b(), Category.REPORTING))
                        : new PhraseAligner.Pair(last.a().joined(pair.a(), Category.REPORTING), last.b()));
            } else if (last != null && isAlone(pair) && isSpeakerOf(last, pair)) {
                joined.set(joined.size() - 1, pair.a() == null ? new PhraseAligner.Pair(last.a(),
                        last.b().joined(pair.b(), Category.REPORTING))
                        : new PhraseAligner.Pair(last.a().joined(pair.a(), Category.REPORTING), last.b()));
            } else if (last != null && isAlone(last) && isAlone(pair) && (last.a() == null) == (pair.a() == null)
                    && belong(phrase(last), phrase(pair))) {
                Phrase both = phrase(last).joined(phrase(pair), together(phrase(last), phrase(pair)));
                joined.set(joined.size() - 1, last.a() == null ? new PhraseAligner.Pair(null, both) : new PhraseAligner.Pair(both, null));
            } else {
                joined.add(pair);
            }
        }
        return joined;
    }

    private static boolean holdQuote(List<PhraseAligner.Pair> pairs) {
        for (PhraseAligner.Pair pair : pairs) {
            if (isQuote(pair.a()) || isQuote(pair.b())) {
                return true;
            }
        }
        return false;
    }

    /** {@code الصحيفة} behind {@code وأضافت} where the other version only has {@code كما}. */
    private static boolean isSpeakerOf(PhraseAligner.Pair saying, PhraseAligner.Pair speaker) {
        Phrase verb = speaker.a() == null ? saying.b() : saying.a();
        Phrase other = speaker.a() == null ? saying.a() : saying.b();
        return verb != null && other != null && verb.category() == Category.REPORTING && other.category() == Category.FUNCTION
                && !phrase(speaker).isMark()
                && isContent(phrase(speaker)) && phrase(speaker).elements().stream()
                .anyMatch(element -> !element.isMark() && element.lexeme().has(Feature.SOURCE));
    }

    private static boolean isSaying(PhraseAligner.Pair pair) {
        return !isAlone(pair) && pair.a().category() == Category.REPORTING && pair.b().category() == Category.REPORTING;
    }

    private static boolean isSpeechParticle(Phrase phrase) {
        return !phrase.isMark() && phrase.elements().stream().allMatch(element -> SpeechParticles.holds(element.lexeme().folded()));
    }

    private static boolean isQuote(Phrase phrase) {
        return phrase != null && phrase.isMark() && !phrase.clauseMark();
    }

    private static boolean isAlone(PhraseAligner.Pair pair) {
        return pair.a() == null || pair.b() == null;
    }

    private static Phrase phrase(PhraseAligner.Pair pair) {
        return pair.a() == null ? pair.b() : pair.a();
    }

    private static boolean belong(Phrase first, Phrase second) {
        if (first.isMark() && second.isMark()) {
            return false;
        }
        if (!second.isMark() && SpeechParticles.holds(second.elements().get(0).lexeme().folded())) {
            return false;
        }
        if (first.category() == Category.DATE && first.elements().get(first.elements().size() - 1).isMark() && isMonth(second)) {
            return true;
        }
        if (isMonth(first) && second.monthMark() || first.monthMark() && isMonth(second)) {
            return true;
        }
        if (first.isMark() || second.isMark()) {
            Phrase mark = first.isMark() ? first : second;
            Phrase words = first.isMark() ? second : first;
            boolean introduces = second.isMark() && second.mark() == ':';
            return words.category() == Category.CONTENT && mark.clauseMark() && !introduces;
        }
        boolean led = first.category() == Category.NUMBER || first.category() == Category.MODALITY;
        boolean counts = isContent(first) && second.category() == Category.NUMBER && !NumberClassifier.isBound(second);
        return led && second.category() == Category.CONTENT || isContent(first) && isContent(second) || counts;
    }

    private static boolean isContent(Phrase phrase) {
        return phrase.category() == Category.CONTENT || phrase.category() == Category.NAME && phrase.elements().size() > 1
                || phrase.category() == Category.ADVERB;
    }

    /** {@code وقالت مصادر في النادي إن}: verb, speaker and particle, where one version alone has all three. */
    private static List<PhraseAligner.Pair> withFrames(List<PhraseAligner.Pair> pairs) {
        List<PhraseAligner.Pair> framed = new ArrayList<>();
        int at = 0;
        while (at < pairs.size()) {
            int source = endOfSource(pairs, at);
            int end = Math.max(source, endOfFrame(pairs, at));
            PhraseAligner.Pair frame = pairs.get(at);
            for (int next = at + 1; next < end; next++) {
                Phrase phrase = phrase(frame).joined(phrase(pairs.get(next)), source > at ? Category.CONTENT : Category.REPORTING);
                frame = frame.a() == null ? new PhraseAligner.Pair(null, phrase) : new PhraseAligner.Pair(phrase, null);
            }
            framed.add(frame);
            at = Math.max(at + 1, end);
        }
        return framed;
    }

    /** Index after the speaker of {@code وفق ما أعلن الاتحاد} begun at the index; the index itself if none begins there. */
    private static int endOfSource(List<PhraseAligner.Pair> pairs, int start) {
        boolean begins = isAlone(pairs.get(start)) && holdsAccording(phrase(pairs.get(start)));
        Category category = phrase(pairs.get(start)).category();
        int at = start + 1;
        if (begins && category == Category.FUNCTION && continues(pairs, start, at)
                && phrase(pairs.get(at)).category() == Category.REPORTING) {
            at++;
        } else if (!begins || category != Category.REPORTING) {
            return start;
        }
        while (continues(pairs, start, at) && isSpeaker(phrase(pairs.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean holdsAccording(Phrase phrase) {
        for (Element element : phrase.elements()) {
            if (!element.isMark() && AttributionClassifier.ACCORDING.contains(element.lexeme().folded())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpeaker(Phrase phrase) {
        return isContent(phrase) || phrase.category() == Category.NAME;
    }

    /** Whether the pair at the index stands alone on the side on which the one at the start does. */
    private static boolean continues(List<PhraseAligner.Pair> pairs, int start, int at) {
        return at < pairs.size() && isAlone(pairs.get(at)) && (pairs.get(at).a() == null) == (pairs.get(start).a() == null)
                && !phrase(pairs.get(at)).isMark();
    }

    /** Index after the particle that closes a frame begun at the index; the index itself if none begins there. */
    private static int endOfFrame(List<PhraseAligner.Pair> pairs, int start) {
        if (!isAlone(pairs.get(start)) || phrase(pairs.get(start)).category() != Category.REPORTING) {
            return start;
        }
        for (int at = start + 1; at < Math.min(pairs.size(), start + LONGEST_FRAME); at++) {
            PhraseAligner.Pair pair = pairs.get(at);
            if (!continues(pairs, start, at)) {
                return start;
            }
            if (at > start + 1 && isSpeechParticle(phrase(pair))) {
                return at + 1;
            }
        }
        return start;
    }

    private static boolean isMonth(Phrase phrase) {
        Element word = null;
        int words = 0;
        for (Element element : phrase.elements()) {
            boolean counts = !element.isMark() && !element.lexeme().has(Feature.FUNCTION) && !isYear(element.lexeme().folded());
            word = counts ? element : word;
            words += counts ? 1 : 0;
        }
        return words == 1 && word.lexeme().folded().startsWith("#m");
    }

    private static boolean isYear(String word) {
        return word.startsWith("#") && WordShape.YEAR.fits(word);
    }

    /** {@code مديرة المتحف} or {@code مديرة المتحف ندى}. */
    private static boolean isTitled(Phrase phrase) {
        Lexeme last = phrase.elements().get(phrase.elements().size() - 1).lexeme();
        return phrase.category() == Category.NAME && phrase.elements().get(0).lexeme().has(Feature.TITLE)
                && (last.has(Feature.GIVEN_NAME) || last.folded().startsWith("ال"));
    }

    /** {@code الحلواني} behind a title and a given name, {@code ندى الحلواني} behind a title alone. */
    private static boolean isPersonalName(Phrase title, Phrase phrase) {
        String first = phrase.elements().get(0).lexeme().folded();
        String last = phrase.elements().get(phrase.elements().size() - 1).lexeme().folded();
        boolean named = title.elements().get(title.elements().size() - 1).lexeme().has(Feature.GIVEN_NAME);
        return last.startsWith("ال") && (named ? phrase.elements().size() == 1
                : phrase.elements().size() == 2 && !first.startsWith("ال")
                && (first.isEmpty() || "يتو".indexOf(first.charAt(0)) < 0));
    }

    private static Category together(Phrase first, Phrase second) {
        if (isMonth(first) || isMonth(second)) {
            return Category.DATE;
        }
        if (first.category() == second.category() || isTitled(first) && isPersonalName(first, second)) {
            return first.category();
        }
        return Category.CONTENT;
    }
}
