package org.muqabala.translation.doubt;

import java.util.List;
import java.util.Locale;

import org.muqabala.core.text.Span;
import org.muqabala.translation.check.Denials;

/** A denial that is gone: only where both sides have one and no more, for of several nobody knows which. */
final class DenialDoubts implements DoubtFinder {

    private final Locale sourceLanguage;
    private final Locale targetLanguage;

    DenialDoubts(Locale sourceLanguage, Locale targetLanguage) {
        this.sourceLanguage = sourceLanguage;
        this.targetLanguage = targetLanguage;
    }

    @Override
    public List<Doubt> in(SourceChange change, String target) {
        List<Span> former = Denials.certain(change.former(), sourceLanguage);
        List<Span> inTarget = Denials.possible(target, targetLanguage);
        boolean gone = former.size() == 1 && Denials.possible(change.now(), sourceLanguage).isEmpty();
        return gone && inTarget.size() == 1 ? List.of(change.doubt(inTarget.getFirst(), Reason.DENIAL, former.getFirst())) : List.of();
    }
}
