package org.muqabala.core.classify;

import java.util.regex.Pattern;

/** What a folded word looks like by its letters alone; numbers are written {@code #125}. Asked for every change, so compiled once. */
enum WordShape {

    YEAR("#[12]\\d\\d\\d"),
    /** A year of the last century or of this one. */
    RECENT_YEAR("#(?:19|20)\\d\\d"),
    /** A number that is no year. */
    COUNT("#(?![12]\\d{3}$).*"),
    DIGITS("#\\d.*"),
    /** No more than three digits. */
    SMALL_NUMBER("#\\d{1,3}"),
    /** With the sign of the third person, perhaps that of what is to come before it: {@code سيعلن}. */
    THIRD_PERSON("[وف]?س?[يت].{2,}"),
    /** With the sign of a person and at least three letters behind it. */
    PRESENT("[وف]?[يت].{3,}"),
    /**
     * With the sign of a person, the first of the plural too, and at least two letters behind it, none of an ending that verbs do
     * not have.
     */
    PRESENT_OR_FUTURE("[وف]?س?[يتن]\\S+[^\\sها]"),
    /** With the ending of the feminine past: {@code أعلنت}, not {@code بيانات}. */
    FEMININE_PAST(".{2,}[^ا]ت"),
    /** The masculine present with no ending of a noun: {@code يغادرون}. */
    MASCULINE_PRESENT("[وف]?ي.{2,}[^اهي]"),
    /** Twenty and on as a decade: {@code ثلاثينات}. */
    DECADE("(?:[وب]|ال)?(?:عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)ي?ات");

    private final Pattern pattern;

    WordShape(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    boolean fits(String folded) {
        return pattern.matcher(folded).matches();
    }
}
