package org.muqabala.exporters;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.SafeText;

/** In which language a text is, as far as its letters or its file say. */
public final class TextLanguage {

    private static final String ARABIC = "ar";
    private static final String UNKNOWN = "und";
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

    private TextLanguage() {
    }

    /** As the article's file says, else as its letters look. A BCP 47 tag. */
    public static String of(Article article) {
        String said = article.source().facts().language().strip().replace('_', '-');
        try {
            String tag = new Locale.Builder().setLanguageTag(said).build().toLanguageTag();
            return tag.equals(UNKNOWN) ? of(article.text()) : tag;
        } catch (IllformedLocaleException e) {
            // what a page says of itself is often nonsense
            return of(article.text());
        }
    }

    /** Arabic letters are taken for Arabic; of others nobody can tell the language: {@code und}. */
    public static String of(String text) {
        return isArabic(text) ? ARABIC : UNKNOWN;
    }

    /**
     * The language of a part of a text: the whole's, unless the part's letters run the other way.
     *
     * @param whole the whole's, as {@link #of(Article)} says
     * @return a BCP 47 tag, empty if nobody can tell, as HTML has it
     */
    static String ofPart(String part, String whole) {
        boolean foreign = part.codePoints().anyMatch(Character::isLetter) && SafeText.isRightToLeft(part) != isRightToLeft(whole);
        String language = foreign ? of(part) : whole;
        return language.equals(UNKNOWN) ? "" : language;
    }

    /** Whether most letters of the text, of which there is at least one, are written from right to left. */
    public static boolean isArabic(String text) {
        return text.codePoints().anyMatch(Character::isLetter) && SafeText.isRightToLeft(text);
    }

    /** Whether the language is written from right to left, as far as its tag says its script or is known for one. */
    public static boolean isRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty() ? RIGHT_TO_LEFT.contains(locale.getLanguage()) : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }
}
