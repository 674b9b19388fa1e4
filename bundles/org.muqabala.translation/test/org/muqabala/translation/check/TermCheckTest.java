package org.muqabala.translation.check;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.PartOfSpeech;
import org.muqabala.translation.glossary.Term;

class TermCheckTest {

    private final CheckCase english = CheckCase.english(new TermCheck(new Glossary(Wire.ARABIC, Locale.ENGLISH, List.of(
            new Term("وقف إطلاق النار", List.of("ceasefire", "truce"), List.of("cessation of fire", "fire stop"),
                    PartOfSpeech.NOUN, ""),
            new Term("معارضة", "opposition"), new Term("غارة", List.of("air strike"), List.of("raid"), PartOfSpeech.NOUN, ""),
            new Term("عملية استشهادية", List.of(), List.of("martyrdom operation"), PartOfSpeech.NOUN, "")))));

    @Test
    void aTermInAnyFormHasItsRendering() {
        english.finds("لوقف إطلاق النار", "for a truce");
        english.finds("وللمعارضة", "and to the opposition's leaders");
        english.finds("شنت غاراتها", "carried out air strikes");
    }

    @Test
    void aForbiddenRenderingIsToldAndMended() {
        english.finds("الغارات", "The raids", "terms.forbidden.better: الغارات | raids");
        english.mends("الغارات", "The raid", "The air strike");
        english.mends("غارات", "Raid", "Air strike");
        english.finds("العملية الاستشهادية", "the martyrdom operation",
                "terms.forbidden: العملية الاستشهادية | martyrdom operation");
        english.finds("العملية الاستشهادية", "the attack");
    }

    @Test
    void aTermThatIsMissingIsTold() {
        english.finds("بالمعارضة", "with the rebels", "terms.missing: بالمعارضة |");
    }
}
