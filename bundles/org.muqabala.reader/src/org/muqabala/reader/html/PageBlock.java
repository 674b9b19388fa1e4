package org.muqabala.reader.html;

import org.jsoup.nodes.Element;
import org.muqabala.reader.FoundPassage.Kind;

/**
 * A run of text of a page between two block borders.
 *
 * @param text stripped, white space joined; never blank
 * @param kind what its mark-up says it is
 * @param level 1 to 6 for a heading, else 0
 * @param holder the block element that holds the text
 * @param words number of words
 * @param linkShare share of its characters that stand in links, between 0 and 1
 * @param furniture whether the run itself is marked as furniture inside of its paragraph, such as a "read also" line
 * @param hidden whether readers do not see it
 */
record PageBlock(String text, Kind kind, int level, Element holder, int words, double linkShare, boolean furniture, boolean hidden) {

    private static final String SENTENCE_ENDS = ".!?؟…۔»\"”";

    PageBlock asHidden() {
        return new PageBlock(text, kind, level, holder, words, linkShare, furniture, true);
    }

    /** One of its lines as a block of its own; never blank. */
    PageBlock line(String line) {
        return new PageBlock(line, kind, level, holder, line.split("\\s+").length, linkShare, furniture, hidden);
    }

    /** Whether the text ends as a sentence does. */
    boolean endsSentence() {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** How many words of running text stand here: none in menus, buttons and lists of links. */
    double prose() {
        boolean sentence = words >= 8 || words >= 4 && endsSentence() || kind == Kind.TABLE_ROW && words >= 2;
        return sentence && linkShare < 0.5 && !furniture ? words * (1 - linkShare) : 0;
    }

    /** Whether the text is there to be clicked. */
    boolean isLink() {
        return linkShare >= 0.7 && words <= 30;
    }
}
