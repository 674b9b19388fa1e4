package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verb of saying that goes with its particle leaves a claim as the paper's own statement; one that leaves another in its place does not. */
class ClaimFinderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[وقالت→|attribution substantive] الشركة [إنها→|function_word stylistic] ستغلق مصنعها في الضاحية الشمالية نهاية الصيف.",
        "[→وأرسلت|order stylistic] [وذكرت→|attribution substantive] جمعية الصيادين [أنها→|function_word stylistic] [أرسلت→|order stylistic] ثلاثة قوارب إلى الجزيرة.",
    })
    void aClaimBecomesAStatement(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وقالت→وأعلنت|attribution stylistic] الشركة [إنها→أنها|orthographic cosmetic] ستغلق مصنعها في الضاحية الشمالية نهاية الصيف.",
    })
    void anotherVerbStandsInItsPlace(String line) {
        assertReads(line);
    }
}
