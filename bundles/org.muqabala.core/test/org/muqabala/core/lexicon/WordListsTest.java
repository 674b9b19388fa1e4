package org.muqabala.core.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.text.fold.FoldChain;

/** What the word lists say, and that they do not contradict each other. */
class WordListsTest {

    private static final FoldChain FOLDS = FoldChain.standard();
    private static final Lexicon LEXICON = new Lexicon(FOLDS);

    @Test
    void noTwoWordsAreBothSynonymsAndKeptApart() {
        Folding folding = new Folding(FOLDS);
        List<Set<String>> synonyms = Folding.lines("synonyms.txt").stream().map(line -> Set.copyOf(List.of(line).stream().map(folding::word).toList())).toList();
        TreeSet<String> both = new TreeSet<>();
        for (List<List<String>> sides : folding.sides("kept-apart.txt")) {
            for (Set<String> set : synonyms) {
                List<List<String>> met = sides.stream().map(side -> side.stream().filter(set::contains).toList()).filter(words -> !words.isEmpty()).toList();
                if (met.size() > 1) {
                    both.add(met.toString());
                }
            }
        }
        assertEquals(new TreeSet<>(), both);
    }

    @ParameterizedTest
    @CsvSource({ "المنازل, البيوت", "ومستشفياتها, المشافي", "بالأسلحة, الأعتدة", "وللقرى, البلدات", "يتفاقم, وتتصاعد", "ينتشر, تفشت", "فيقيم, نظمت", "ستعود, يرجع",
            "الجثامين, بجثث", "العواقب, وتداعياتها" })
    void synonymsAreKnownInEveryForm(String first, String second) {
        assertTrue(LEXICON.areSynonyms(FOLDS.key(first), FOLDS.key(second)));
    }

    @ParameterizedTest
    @CsvSource({ "المدارس, الجامعات", "والقتلى, بالجرحى", "مصانعها, الفنادق", "اللاجئين, للنازحين" })
    void wordsAreKeptApartInEveryForm(String first, String second) {
        assertTrue(LEXICON.areKeptApart(FOLDS.key(first), FOLDS.key(second)));
        assertTrue(LEXICON.areKeptApart(FOLDS.key(second), FOLDS.key(first)), "the other way round");
    }

    @Test
    void aWordIsNeverKeptApartFromItself() {
        assertFalse(LEXICON.areKeptApart("مدرسه", "المدارس"));
    }

    @ParameterizedTest
    @CsvSource({ "لبنان, اللبنانيين", "مصر, والمصرية", "الصين, صينيا", "فرنسا, بفرنسا" })
    void aPlaceIsKnownByTheWordsDerivedFromIt(String place, String derived) {
        assertTrue(LEXICON.place(FOLDS.key(place)) > 0);
        assertEquals(LEXICON.place(FOLDS.key(place)), LEXICON.place(FOLDS.key(derived)));
    }

    @ParameterizedTest
    @CsvSource({ "كتاب", "المدينة", "وصل", "مالية", "صور" })
    void commonWordsAreNoPlaces(String word) {
        assertEquals(0, LEXICON.place(FOLDS.key(word)));
    }

    @Test
    void bodiesAreKnownByTheirAliasesBehindProclitics() {
        assertTrue(LEXICON.areAliases(List.of("للامم", "المتحده"), List.of("المنظمه", "الدوليه")));
        assertTrue(LEXICON.areAliases(List.of("وداعش"), List.of("تنظيم", "الدوله", "الاسلاميه")));
        assertFalse(LEXICON.areAliases(List.of("البنك", "الدولي"), List.of("صندوق", "النقد")));
    }

    @Test
    void connectivesAreKnownBehindAnAnd() {
        assertTrue(LEXICON.isConnective(List.of("ومن", "جهه", "ثانيه")));
        assertFalse(LEXICON.isConnective(List.of("من", "جهه", "الشرق")));
    }

    @ParameterizedTest
    @CsvSource({ "الشرطة, الأمن", "الجيش, القوات", "الضرائب, الرسوم", "مزاد, مناقصة", "أسير, محتجز", "منتخب, فريق", "دائما, أبدا", "تباطؤ, تراجع", "المناخ, الطقس" })
    void whatIsOnlyNearIsNoSynonym(String first, String second) {
        assertFalse(LEXICON.areSynonyms(FOLDS.key(first), FOLDS.key(second)));
    }
}
