package org.muqabala.ui.translation;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.muqabala.ui.bidi.ParagraphDirection;

/** Languages as the interface calls them, and which way they are written. */
final class LanguageNames {

    private LanguageNames() {
    }

    /** The language in the interface's language. */
    static String of(Locale language) {
        return language.getDisplayName(Locale.getDefault());
    }

    /** All languages that have a name in the interface's language, in the order of their names. */
    static List<Locale> all() {
        return Stream.of(Locale.getISOLanguages()).map(Locale::of).filter(language -> !of(language).equals(language.toLanguageTag()))
                .sorted(Comparator.comparing(LanguageNames::of, Collator.getInstance())).toList();
    }

    /** {@link SWT#LEFT_TO_RIGHT} or {@link SWT#RIGHT_TO_LEFT}. */
    static int orientation(Locale language) {
        boolean isRightToLeft = ParagraphDirection.of(language.getDisplayLanguage(language)) == ParagraphDirection.RIGHT_TO_LEFT;
        return isRightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
    }
}
