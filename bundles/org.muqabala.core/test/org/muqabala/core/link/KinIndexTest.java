package org.muqabala.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.muqabala.core.align.Kinship;
import org.muqabala.core.align.UnitReader;
import org.muqabala.core.align.Units;
import org.muqabala.core.align.Vocabulary;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.fold.FoldChain;
import org.muqabala.testkit.Seeds;

class KinIndexTest {

    private final FoldChain folds = FoldChain.standard();
    private final Vocabulary vocabulary = new Vocabulary(folds, new Lexicon(folds));

    @Test
    void leavesOutNoWordThatIsKin() {
        Units a = units(Seeds.text("001"));
        Units b = units(Seeds.text("004"));
        KinIndex index = new KinIndex();
        index.read(b, 100, 200);
        for (int unit = 0; unit < a.size(); unit++) {
            Set<Integer> found = found(index, a, unit);
            for (int position = 0; position < 100; position++) {
                boolean kin = Kinship.of(a.lexeme(unit), b.lexeme(100 + position)) != Kinship.NONE;
                assertTrue(!kin || found.contains(position), a.surface(unit) + " and " + b.surface(100 + position));
            }
        }
    }

    @Test
    void findsEveryUseOfAWordOnce() {
        Units a = units("بيت");
        Units b = units("بيت كبير وبيت صغير وبيت البيت");
        KinIndex index = new KinIndex();
        index.read(units("البيت بيت بيت كبير بيوت وبيت في بيت"), 0, 8);
        index.look(a, 0);
        index.read(b, 0, b.size());
        assertEquals(4, index.look(a, 0));
        assertEquals(Set.of(0, 2, 4, 5), found(index, a, 0));
    }

    private static Set<Integer> found(KinIndex index, Units units, int unit) {
        int size = index.look(units, unit);
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < size; i++) {
            found.add(index.found(i));
        }
        return found;
    }

    private Units units(String text) {
        return UnitReader.read(new Tokenizer().tokenize(text), vocabulary);
    }
}
