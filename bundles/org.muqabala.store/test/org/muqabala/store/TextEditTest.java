package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.store.JsonFields.FieldException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

/** One text becomes another by what was typed alone. */
class TextEditTest {

    @ParameterizedTest
    @CsvSource({"قال كيري, قال جون كيري, 4, 4, 'جون '", "قال كيري, قال, 3, 8, ''", "قال, قال, 3, 3, ''", "'', قال, 0, 0, قال"})
    void onlyWhatIsOtherIsKept(String before, String after, int start, int end, String text) {
        assertEquals(new TextEdit(start, end, text), TextEdit.between(before, after));
    }

    @Test
    void placesAreCodePointsAndNoCharacterIsCut() {
        assertEquals(new TextEdit(1, 2, "😁"), TextEdit.between("😀😀", "😀😁"));
        assertEquals(new TextEdit(1, 1, "𝄞"), TextEdit.between("😀😀", "😀𝄞😀"));
    }

    @Property
    void theOtherTextComesBack(@ForAll @CharRange(from = 'ا', to = 'ث') @Chars({'\uD83D', '\uDE00', '\uDE01'}) String before,
            @ForAll @CharRange(from = 'ا', to = 'ث') @Chars({'\uD83D', '\uDE00', '\uDE01'}) String after) {
        TextEdit edit = TextEdit.between(before, after);
        assertEquals(after, edit.in(before));
        assertEquals(edit, TextEdit.read(new JsonFields(CanonicalJson.read(CanonicalJson.line(edit.write())))));
    }

    @Test
    void aStretchThatTheTextHasNotIsRefused() {
        assertThrows(FieldException.class, () -> new TextEdit(0, 4, "").in("قال"));
        assertThrows(FieldException.class, () -> new TextEdit(2, 1, "").in("قال"));
        assertThrows(FieldException.class, () -> new TextEdit(-1, 1, "").in("قال"));
    }
}
