package org.muqabala.translation.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Glossary GLOSSARY = glossary(new Term("مجلس الأمن", "Security Council"), new Term("مجلس", "council"),
            new Term("معارضة", "opposition"), new Term("غارة جوية", "air strike"),
            new Term("وزير الخارجية", "foreign minister"), Term.name("لافروف", "Lavrov"),
                    Term.name("سيرغي لافروف", "Sergey Lavrov"), new Term("هدنة", "truce"), new Term("هدنة", "lull"));

    @ParameterizedTest
    @CsvSource({"وللمعارضة,معارضة", "معارضتها,معارضة", "غارات جوية,غارة جوية", "الغارتان الجويتان,غارة جوية",
            "وزراء الخارجية,وزير الخارجية", "ولافروف,لافروف", "للمجلسين,مجلس", "معارضه,معارضة",
        "هُدنةٍ,هدنة"})
    void termsAreFoundInWhateverForm(String text, String term) {
        assertEquals(term, GLOSSARY.found("قال " + text + " أمس").getFirst().term().source());
        assertEquals(text, GLOSSARY.found("قال " + text + " أمس").getFirst().place().of("قال " + text + " أمس"));
    }

    @Test
    void theLongestTermIsFound() {
        assertEquals(List.of("Security Council"), renderings("في مجلس الأمن الدولي"));
        assertEquals(List.of("council"), renderings("في مجلس، الأمن"));
        assertEquals(List.of("Sergey Lavrov"), renderings("قال سيرغي لافروف"));
    }

    @Test
    void namesHaveNoEndings() {
        assertEquals(List.of(), renderings("لافروفات"));
    }

    @Test
    void meaningsOfOneTermShareAPlace() {
        assertEquals(List.of("truce", "lull"), renderings("أعلنت الهدنة"));
    }

    @Test
    void latinTermsAreFoundInTheirPluralAndPossessive() {
        Glossary english = new Glossary(Locale.ENGLISH, ARABIC, List.of(new Term("air strike", "غارة جوية"),
                new Term("party", "حزب"), Term.name("Lavrov", "لافروف")));
        assertEquals(3, english.found("Lavrov's parties condemned the air-strikes").size());
    }

    @Test
    void whatStandsNearerIsAskedFirst() {
        Glossary review = glossary(new Term("الهدنة", "ceasefire"));
        assertEquals(List.of("ceasefire"), review.and(GLOSSARY).found("هدنة").stream()
                .map(found -> found.term().targets().getFirst()).toList().subList(0, 1));
        assertEquals(GLOSSARY.terms().size() + 1, review.and(GLOSSARY).terms().size());
        assertEquals(2, glossary(new Term("هدنة", "ceasefire")).and(glossary(new Term("هُدنة", "truce"), new Term("حرب", "war")))
                .terms().size());
    }

    @Test
    void isSearchedInBothLanguages() {
        assertEquals(List.of("مجلس الأمن"), GLOSSARY.search("security").stream().map(Term::source).toList());
        assertEquals(List.of("معارضة"), GLOSSARY.search("المعارضة").stream().map(Term::source).toList());
        assertEquals(List.of(), GLOSSARY.search(""));
    }

    private static Glossary glossary(Term... terms) {
        return new Glossary(ARABIC, Locale.ENGLISH, List.of(terms));
    }

    private static List<String> renderings(String text) {
        return GLOSSARY.found(text).stream().map(found -> found.term().targets().getFirst()).toList();
    }
}
