package org.muqabala.reader.flow;

import org.muqabala.reader.FoundPassage.Kind;

/** A paragraph while its words come in. It may become a part of another, as the cells of a table become one row. */
final class Paragraph {

    private final StringBuilder text = new StringBuilder();
    private Kind kind;
    private Paragraph whole;
    private int shift;

    Paragraph(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    void become(Kind other) {
        kind = other;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    void append(CharSequence words) {
        text.append(words);
    }

    /** Puts the words of the other paragraph at the end of this one; places in the other become places in this. */
    void takeIn(Paragraph part) {
        part.whole = this;
        part.shift = length();
        text.append(part.text);
    }

    /** A place in a passage. */
    record Place(Paragraph paragraph, int offset) {

        /** The place in the paragraph that has taken this one in, if one has. */
        Place resolved() {
            Place place = this;
            while (place.paragraph.whole != null) {
                place = new Place(place.paragraph.whole, place.paragraph.shift + place.offset);
            }
            return place;
        }
    }
}
