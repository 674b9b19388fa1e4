package org.muqabala.translation.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.muqabala.core.text.FoldedWords;

/** Words whose pair in the source is gone. */
final class PairDoubts implements DoubtFinder {

    private final PairedWords pairs;

    PairDoubts(PairedWords pairs) {
        this.pairs = pairs;
    }

    @Override
    public List<Doubt> in(SourceChange change, String target) {
        FoldedWords words = FoldedWords.of(target);
        List<Doubt> doubts = new ArrayList<>();
        change.gone().forEach(gone -> {
            List<String> pair = pairs.with(WordKey.stem(change.formerWords().keys().get(gone)));
            List<Integer> places = IntStream.range(0, words.size())
                    .filter(word -> pair.contains(WordKey.stem(words.keys().get(word)))).boxed().toList();
            if (places.size() == 1) {
                doubts.add(change.doubt(words.spans().get(places.getFirst()), Reason.PAIR, change.formerWords().spans().get(gone)));
            }
        });
        return doubts;
    }
}
