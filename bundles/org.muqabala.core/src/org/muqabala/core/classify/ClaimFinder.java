package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.lexicon.SpeechParticles;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Characters;

/**
 * Recognises a verb of saying that one version alone has together with the particle behind it: {@code وذكرت الجمعية أنها أرسلت} and
 * {@code وأرسلت الجمعية}. What was somebody's claim is the paper's own statement in the other version, or the reverse.
 */
final class ClaimFinder {

    private ClaimFinder() {
    }

    /** The changes, with the verbs of such claims marked as such. */
    static List<Change> marked(List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            if (isVerbOfSaying(changes.get(i)) && isParticleBehind(changes, i) && !othersSay(changes, i)) {
                List<Change> marked = new ArrayList<>(changes);
                Change verb = changes.get(i);
                marked.set(i, new Change(Change.Kind.CLAIM, verb.a(), verb.b(), verb.context()));
                return marked;
            }
        }
        return changes;
    }

    private static boolean isVerbOfSaying(Change change) {
        return change.kind() == Change.Kind.WORDS && change.isOneSided() && change.only(Category.REPORTING)
                && change.present().words().size() == 1
                && !change.present().quoted();
    }

    private static boolean isParticleBehind(List<Change> changes, int verb) {
        for (int i = verb + 1; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (change.kind() == Change.Kind.WORDS && change.isOneSided() && change.a().isEmpty() == changes.get(verb).a().isEmpty()
                    && change.present().words().size() == 1 && SpeechParticles.holds(change.present().words().get(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other version says who says it, too, in whatever words, or quotes it. */
    private static boolean othersSay(List<Change> changes, int verb) {
        boolean inA = changes.get(verb).b().isEmpty();
        for (int i = 0; i < changes.size(); i++) {
            Wording other = inA ? changes.get(i).b() : changes.get(i).a();
            boolean quotes = changes.get(i).kind() == Change.Kind.MARKS && changes.get(i).isOneSided() && !other.isEmpty()
                    && Characters.isQuote(other.text().charAt(0));
            if (i != verb && (quotes || other.category() == Category.REPORTING
                    || other.words().stream().anyMatch(AttributionClassifier.ACCORDING::contains))) {
                return true;
            }
        }
        return false;
    }
}
