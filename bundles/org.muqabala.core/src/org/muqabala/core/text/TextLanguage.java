package org.muqabala.core.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** In which language a text is, as far as its letters or its file say. */
public final class TextLanguage {

    /** In which texts for the desk are where neither they nor a user say. */
    public static final Locale USUAL_SOURCE = Locale.of("ar");

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

    /** As {@link #of(Article)}, for work that needs a language: what nobody can tell is taken for English, the other that desks read. */
    public static Locale source(Article article) {
        String language = of(article);
        return language.equals(UNKNOWN) ? Locale.ENGLISH : Locale.forLanguageTag(language);
    }

    /** Arabic letters are taken for Arabic; of others nobody can tell the language: {@code und}. */
    public static String of(String text) {
        return isArabic(text) ? USUAL_SOURCE.getLanguage() : UNKNOWN;
    }

    /**
     * The language of a part of a text: the whole's, unless the part's letters run the other way.
     *
     * @param whole the whole's, as {@link #of(Article)} says
     * @return a BCP 47 tag, empty if nobody can tell, as HTML has it
     */
    public static String ofPart(String part, String whole) {
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
