package org.muqabala.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JudgeTest {

    @Test
    void aMissingJudgeIsPassedOver() {
        assertFalse(Judge.isThere(false, "omegat", null));
        assertFalse(Judge.isThere(false, "omegat", ""));
    }

    @Test
    void aMissingJudgeIsAFailureWhereAllMustBeThere() {
        AssertionError missing = assertThrows(AssertionError.class, () -> Judge.isThere(false, "omegat", "all"));
        assertEquals("omegat is not on this machine, and MUQABALA_JUDGES=all wants every judge", missing.getMessage());
        assertTrue(Judge.isThere(true, "omegat", "all"));
    }
}
