package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** Words that both versions put between quotation marks and do not quote alike. */
final class QuotedWordingClassifier implements DivergenceClassifier {

    @Override
    public String id() {
        return "quoted-wording";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (!change.context().quotedInBoth() && !(change.context().quotedInOne() && isWording(change))) {
            return Optional.empty();
        }
        String rule = change.isOneSided() ? change.a().isEmpty()
                ? "quotation.word-added" : "quotation.word-dropped" : "quotation.word-changed";
        return Optional.of(new Verdict(DivergenceType.QUOTATION, Significance.SUBSTANTIVE,
                Reason.of(rule, change.a().text(), change.b().text())));
    }

    /**
     * In a quotation that is new, a lone word for another is what it would be elsewhere; what is put in or taken out, content and
     * longer names count; a particle or a lone title goes with the turn of the sentence.
     */
    private static boolean isWording(Change change) {
        if (!change.isOneSided() && isOneWord(change.a()) && isOneWord(change.b())) {
            return false;
        }
        if (change.isOneSided() && isLoneNoun(change.present())) {
            return false;
        }
        return change.kind() == Change.Kind.WORDS && (change.either(Category.CONTENT) || change.either(Category.ADVERB)
                || change.either(Category.NAME) && change.present().words().size() > 1);
    }

    /** {@code اللقاح} for the pronoun of direct speech, {@code الأردنية} behind a name: what an indirect sentence has to say. */
    private static boolean isLoneNoun(Wording wording) {
        return wording.words().size() == 1 && wording.words().get(0).startsWith("ال");
    }

    /** One word, or one with the preposition that it takes. */
    private static boolean isOneWord(Wording wording) {
        return wording.senses().stream().filter(sense -> !sense.has(Feature.FUNCTION)).count() <= 1 && wording.words().size() <= 2;
    }
}
