package org.muqabala.translation.doubt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.muqabala.core.text.FoldedWords;

/** Names that the source has no longer, known by their consonants: one word of each side that no other of either sounds like. */
final class SoundDoubts implements DoubtFinder {

    private static final int LEAST_CONSONANTS = 3;
    /** Where every noun has a capital, more words may sound like a name. */
    private static final int LEAST_AMONG_CAPITALS = 4;

    private final int least;

    SoundDoubts(Locale targetLanguage) {
        least = targetLanguage.getLanguage().equals("de") ? LEAST_AMONG_CAPITALS : LEAST_CONSONANTS;
    }

    @Override
    public List<Doubt> in(SourceChange change, String target) {
        FoldedWords words = FoldedWords.of(target);
        List<Integer> names = IntStream.range(0, words.size()).filter(word -> isCapital(words, word, target)).boxed().toList();
        List<Doubt> doubts = new ArrayList<>();
        change.gone().forEach(word -> {
            Set<String> skeletons = NameSkeleton.of(change.formerWords().keys().get(word));
            skeletons.removeIf(skeleton -> skeleton.length() < least);
            List<Integer> alike = names.stream().filter(name -> sounds(words.keys().get(name), skeletons)).toList();
            if (alike.size() == 1 && isOnly(word, skeletons, change)) {
                doubts.add(change.doubt(words.spans().get(alike.getFirst()), Reason.SOUND, change.formerWords().spans().get(word)));
            }
        });
        return doubts;
    }

    /** Whether it is written as names are; the first word of a sentence has its capital anyway. */
    private static boolean isCapital(FoldedWords words, int word, String target) {
        return word > 0 && Character.isUpperCase(target.codePointAt(words.spans().get(word).start()));
    }

    private static boolean isOnly(int word, Set<String> skeletons, SourceChange change) {
        List<String> former = change.formerWords().keys();
        return change.nowWords().keys().stream().noneMatch(standing -> sounds(standing, skeletons))
                && IntStream.range(0, former.size()).noneMatch(other -> other != word && sounds(former.get(other), skeletons));
    }

    private static boolean sounds(String word, Set<String> skeletons) {
        return !Collections.disjoint(NameSkeleton.of(word), skeletons);
    }
}
