package org.muqabala.translation.check;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.PartOfSpeech;
import org.muqabala.translation.glossary.Term;

class NameCheckTest {

    private final CheckCase english = CheckCase.english(new NameCheck(new Glossary(Wire.ARABIC, Locale.ENGLISH,
            List.of(Term.name("لافروف", "Lavrov"), Term.name("جون كيري", "John Kerry"), Term.name("كيري", "Kerry"),
                    new Term("داعش", List.of("Daesh"), List.of("ISIS"), PartOfSpeech.PROPER_NOUN, "")))));

    @Test
    void aNameIsSpeltAsTheDeskSpellsIt() {
        english.finds("وقال لافروف لجون كيري", "Lavrov told John Kerry");
        english.finds("ولافروف", "and Lavrov's");
        english.finds("قال جون كيري", "Kerry said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lafrov", "Lavroff", "Lawrow", "Lavrof", "Larvov"})
    void anotherSpellingIsToldAndMended(String spelling) {
        english.finds("قال لافروف", spelling + " said", "names.spelling: لافروف | " + spelling);
        english.mends("قال لافروف", spelling + "'s talks", "Lavrov's talks");
    }

    @Test
    void aNameThatIsForbiddenIsTold() {
        english.finds("ضد داعش", "against ISIS", "names.spelling: داعش | ISIS");
    }

    @Test
    void aNameThatIsMissingIsTold() {
        english.finds("قال لافروف", "The minister said", "names.missing: لافروف |");
    }
}
