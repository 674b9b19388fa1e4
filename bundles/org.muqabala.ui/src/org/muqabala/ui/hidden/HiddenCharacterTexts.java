package org.muqabala.ui.hidden;

import java.text.Normalizer;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** What hidden characters are called: on a chip in a few letters, elsewhere by their number and name. */
public final class HiddenCharacterTexts {

    private final ResourceBundle names;
    private final boolean english;

    public HiddenCharacterTexts(Locale locale) {
        names = ResourceBundle.getBundle(HiddenCharacterTexts.class.getPackageName() + ".characters", locale);
        english = !"ar".equals(locale.getLanguage());
    }

    /** The abbreviation of the Unicode standard, such as {@code RLO}; the number where it has none. */
    public String sign(HiddenCharacter character) {
        return CharacterSigns.of(character.codePoint()).orElseGet(() -> String.format(Locale.ROOT, "%04X", character.codePoint()));
    }

    /** Number and name, such as {@code U+202E RIGHT-TO-LEFT OVERRIDE}, and for a letter in disguise which one it looks like. */
    public String name(HiddenCharacter character) {
        String number = String.format(Locale.ROOT, "\u2066U+%04X\u2069", character.codePoint());
        return switch (character.kind()) {
            case LOOK_ALIKE -> NLS.bind(names.getString("name.lookAlike"),
                    new Object[] {number, unicode(character), HiddenCharacters.lookedFor(character.codePoint())});
            case PRESENTATION_FORM -> NLS.bind(names.getString("name.presentationForm"), new Object[] {number, unicode(character), plain(character)});
            default -> number + " " + known(character);
        };
    }

    private String known(HiddenCharacter character) {
        String key = String.format(Locale.ROOT, "%04X", character.codePoint());
        if (english) {
            return unicode(character);
        }
        try {
            return names.getString(key);
        } catch (MissingResourceException e) {
            return unicode(character);
        }
    }

    private static String unicode(HiddenCharacter character) {
        String name = Character.getName(character.codePoint());
        return "\u2066" + (name == null ? "" : name) + "\u2069";
    }

    private static String plain(HiddenCharacter character) {
        return Normalizer.normalize(Character.toString(character.codePoint()), Normalizer.Form.NFKC);
    }
}
