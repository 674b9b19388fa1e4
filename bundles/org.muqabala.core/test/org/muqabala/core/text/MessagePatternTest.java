package org.muqabala.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;

import org.junit.jupiter.api.Test;

class MessagePatternTest {

    @Test
    void saysWhatMessageFormatSays() {
        same("nothing to fill in");
        same("{0}", "one");
        same("before {0} between {1} behind", "one", "two");
        same("{1} first, then {0}, then {1} again", "one", "two");
        same("it''s '{'{0}'}'", "one");
        same("«{0}» و«{1}»", "\u2068نعم\u2069", "");
        same("", "one");
    }

    @Test
    void formatsWhatIsNoWord() {
        same("{0} of {1}", 12_000, "all");
        same("{0,choice,0#none|1#one|1<{0,number,integer}} in {1}", 3, "A");
        same("{0} and {1}", "one", null);
    }

    @Test
    void leavesPlacesOpenThatNothingFills() {
        same("{0} and {1}", "one");
        same("{0}");
    }

    @Test
    void takesWhatLooksLikeAPlaceInsideAnArgumentAsItIs() {
        same("{0} and {1}", "{1}", "'{0}'");
    }

    private static void same(String pattern, Object... arguments) {
        MessagePattern message = new MessagePattern(pattern);
        assertEquals(new MessageFormat(pattern).format(arguments), message.filled(arguments));
        assertEquals(new MessageFormat(pattern).format(arguments), message.filled(arguments), "said twice");
    }
}
