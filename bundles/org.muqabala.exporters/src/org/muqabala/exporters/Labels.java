package org.muqabala.exporters;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.review.Severity;
import org.muqabala.core.text.MessageFile;
import org.muqabala.core.text.SafeText;

/** The words of exports, in one language. */
public final class Labels {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final MessageFile messages;
    private final ReasonTexts reasons;
    private final String language;

    /** @param locale Arabic for every Arabic locale, English for any other */
    public Labels(Locale locale) {
        messages = new MessageFile(Labels.class, "labels", locale);
        reasons = new ReasonTexts(locale);
        language = locale.getLanguage().equals("ar") ? "ar" : "en";
    }

    public String language() {
        return language;
    }

    boolean isRightToLeft() {
        return language.equals("ar");
    }

    /** Which way the language runs, in HTML's words. */
    public String direction() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    public String get(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** A time as it stands in every export, in whatever language, among other words. */
    public String minute(Instant when) {
        return SafeText.isolated(minuteAlone(when));
    }

    /** A time as it stands in every export where nothing stands beside it that could turn its direction. */
    public static String minuteAlone(Instant when) {
        return MINUTES.format(when);
    }

    public String of(Significance significance) {
        return get("significance." + significance.id());
    }

    public String of(DivergenceType type) {
        return get("type." + type.id());
    }

    public String of(AnnotationKind kind) {
        return get("annotation." + kind.id());
    }

    public String of(AnnotationState state) {
        return get("state." + state.id());
    }

    public String of(Severity severity) {
        return get("severity." + severity.id());
    }

    public String of(SettlementState state) {
        return get("settlement." + state.id());
    }

    public String of(ReviewerVerdict.Opinion opinion) {
        return get("opinion." + opinion.id());
    }

    /** The reason in words, its quotations unable to turn the sentence. */
    public String reasonFor(Divergence divergence) {
        return SafeText.balanced(reasons.isolated(divergence.reason()));
    }

    /** One sentence if characters were replaced that the format cannot hold; else none. */
    public List<String> replaced(long count) {
        return count == 0 ? List.of() : List.of(get("problem.characters", count));
    }
}
