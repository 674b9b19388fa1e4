package org.muqabala.exporters;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.AnnotationKind;

/** The words and signs of exports, in one language. */
final class Labels {

    private final ResourceBundle messages;
    private final ReasonTexts reasons;
    private final boolean arabic;

    /** @param locale Arabic for every Arabic locale, English for any other */
    Labels(Locale locale) {
        messages = ResourceBundle.getBundle(Labels.class.getPackageName() + ".labels", locale, Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        reasons = new ReasonTexts(locale);
        arabic = locale.getLanguage().equals("ar");
    }

    boolean isArabic() {
        return arabic;
    }

    String language() {
        return arabic ? "ar" : "en";
    }

    String get(String key, Object... arguments) {
        return MessageFormat.format(messages.getString(key), arguments);
    }

    String of(Significance significance) {
        return get("significance." + significance.id());
    }

    String of(DivergenceType type) {
        return get("type." + type.id());
    }

    String of(Relation relation) {
        return get("relation." + relation.id());
    }

    String of(AnnotationKind kind) {
        return get("annotation." + kind.id());
    }

    /** The reason in words, its quotations unable to turn the sentence. */
    String reasonFor(Divergence divergence) {
        return SafeText.balanced(reasons.text(divergence.reason()));
    }

    /** A sign that tells the weight without colour. */
    static String sign(Significance significance) {
        return switch (significance) {
            case SUBSTANTIVE -> "▲";
            case STYLISTIC -> "●";
            case COSMETIC -> "·";
        };
    }
}
