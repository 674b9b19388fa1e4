package org.muqabala.translation.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;
import org.muqabala.translation.check.Mentions;
import org.muqabala.translation.glossary.Glossary;

/**
 * The words of a translation that render what its source has no longer, as far as that can be told for certain. Immutable, and safe for
 * use from several threads.
 */
public final class TargetDoubts {

    /** UTF-16 code units of the longest text that is looked at: what is longer is no sentence. */
    private static final int LONGEST = 20_000;

    private final List<DoubtFinder> finders;

    /** @param pairs what the rest of the translation knows */
    public TargetDoubts(Locale sourceLanguage, Locale targetLanguage, Glossary glossary, PairedWords pairs) {
        Mentions mentions = new Mentions();
        finders = List.of(new DayDoubts(mentions, sourceLanguage, targetLanguage),
                new NumberDoubts(mentions, sourceLanguage, targetLanguage), new TermDoubts(glossary),
                new DenialDoubts(sourceLanguage, targetLanguage), new SoundDoubts(targetLanguage), new PairDoubts(pairs),
                new QuotationDoubts());
    }

    /** For carrying on a translation, whose own words are paired. */
    public static TargetDoubts of(Translation translation, Glossary glossary) {
        return new TargetDoubts(TextLanguage.source(translation.article()), translation.language(), glossary, PairedWords.of(translation));
    }

    /**
     * What is in doubt, in reading order, no two sharing a letter: where two finders mean the same words, the surer reason is given.
     *
     * @param former the source that the translation was made of; nothing is in doubt where it is empty, for nobody knows it
     * @param now the source as it is
     */
    public List<Doubt> in(String former, String now, String target) {
        if (former.isBlank() || target.isBlank() || Math.max(former.length(), Math.max(now.length(), target.length())) > LONGEST) {
            return List.of();
        }
        SourceChange change = new SourceChange(former, now);
        List<Doubt> doubts = new ArrayList<>();
        for (DoubtFinder finder : finders) {
            for (Doubt doubt : finder.in(change, target)) {
                if (doubts.stream().noneMatch(known -> known.place().overlaps(doubt.place()))) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts.stream().sorted().toList();
    }

    /** Those of a segment that are still marked in it, and of which it is known why. */
    public List<Doubt> in(Translation translation, Segment segment) {
        return segment.doubtful().isEmpty() ? List.of() : in(segment.former(), translation.source(segment), segment.target()).stream()
                .filter(doubt -> segment.doubtful().contains(doubt.place())).toList();
    }
}
