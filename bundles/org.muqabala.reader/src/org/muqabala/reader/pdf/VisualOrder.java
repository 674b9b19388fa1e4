package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns glyphs in the order in which they are painted, from left to right, into text in the order in which it is written: the rules of
 * bidirectional text, backwards. Where two texts are painted alike the one is taken that news copy has.
 */
final class VisualOrder {

    /** Where in its paragraph a line stands. */
    record Position(boolean first, boolean last) {
    }

    private enum Type {
        LEFT_TO_RIGHT, RIGHT_TO_LEFT, DIGIT,
        /** Between digits a part of the number. */
        SEPARATOR,
        /** Between digits a part of the number where no Arabic letter came before. */
        SIGN,
        NEUTRAL
    }

    private static final String OPENING = "([{<«‹“‘";
    private static final String DASHES = "–—";
    private static final String CLOSING = ")]}>»›”’.،,؛;:؟?!…";

    /** What no line begins with. */
    private static final String SENTENCE_MARKS = ".،,؛;:؟?!…";

    private static final String MIRRORED = "()[]{}<>«»‹›";

    private final boolean rightToLeft;
    private final boolean mirrored;

    /**
     * @param rightToLeft the direction of the paragraphs
     * @param mirrored whether the file calls a bracket in right-to-left text by what it looks like and not by what it is
     */
    VisualOrder(boolean rightToLeft, boolean mirrored) {
        this.rightToLeft = rightToLeft;
        this.mirrored = mirrored;
    }

    /** Whether paragraphs run from right to left. */
    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** The text of the line. */
    String text(List<String> painted, Position position) {
        Type[] types = painted.stream().map(VisualOrder::type).toArray(Type[]::new);
        StringBuilder text = new StringBuilder();
        if (rightToLeft) {
            appendRightToLeft(painted, types, 0, types.length, text, position.first());
        } else {
            appendLeftToRight(painted, types, text, position);
        }
        return text.toString();
    }

    private void appendRightToLeft(List<String> painted, Type[] types, int from, int to, StringBuilder text, boolean paragraphBegins) {
        boolean afterLetters = !paragraphBegins;
        int at = to - 1;
        while (at >= from) {
            int start = types[at] == Type.LEFT_TO_RIGHT || types[at] == Type.DIGIT ? islandStart(types, from, at, afterLetters) : at;
            if (start == at) {
                afterLetters |= types[at] == Type.RIGHT_TO_LEFT;
                text.append(types[at] == Type.RIGHT_TO_LEFT || types[at] == Type.DIGIT ? painted.get(at) : mirrored(painted.get(at)));
            } else {
                painted.subList(start, at + 1).forEach(text::append);
            }
            at = start - 1;
        }
    }

    /** Where the text begins that is written from left to right and ends, in painting, here. */
    private static int islandStart(Type[] types, int from, int end, boolean afterLetters) {
        int start = end;
        boolean letters = types[end] == Type.LEFT_TO_RIGHT;
        for (int i = end - 1; i >= from && types[i] != Type.RIGHT_TO_LEFT; i--) {
            letters |= types[i] == Type.LEFT_TO_RIGHT;
            if (types[i] == Type.LEFT_TO_RIGHT || types[i] == Type.DIGIT && (letters || isNumber(types, i, start, afterLetters))) {
                start = i;
            }
        }
        return letters ? start : numberStart(types, from, end, afterLetters);
    }

    private static int numberStart(Type[] types, int from, int end, boolean afterLetters) {
        int start = end;
        for (int i = end - 1; i >= from; i--) {
            if (types[i] == Type.DIGIT && isNumber(types, i, start, afterLetters)) {
                start = i;
            } else if (start - i >= 2) {
                break;
            }
        }
        return start;
    }

    /** Whether the digit goes on a number that begins at the other: next to it, or with one separator between. */
    private static boolean isNumber(Type[] types, int digit, int start, boolean afterLetters) {
        return start - digit == 1
                || start - digit == 2 && (types[digit + 1] == Type.SEPARATOR || types[digit + 1] == Type.SIGN && !afterLetters);
    }

    private void appendLeftToRight(List<String> painted, Type[] types, StringBuilder text, Position position) {
        int start = 0;
        while (start < types.length && !isStrong(types[start])) {
            start++;
        }
        int whole = start < types.length ? islandEnd(types, start) : start;
        if (Arrays.stream(types).skip(whole + 1L).noneMatch(VisualOrder::isStrong) && start < types.length
                && types[start] != Type.LEFT_TO_RIGHT) {
            appendWholeLine(painted, types, start, whole, text, position);
            return;
        }
        int at = 0;
        while (at < types.length) {
            int end = types[at] == Type.RIGHT_TO_LEFT || types[at] == Type.DIGIT ? islandEnd(types, at) : at;
            appendRightToLeftIsland(painted, types, at, end, text);
            at = end + 1;
        }
    }

    private static boolean isStrong(Type type) {
        return type == Type.LEFT_TO_RIGHT || type == Type.RIGHT_TO_LEFT || type == Type.DIGIT;
    }

    private void appendRightToLeftIsland(List<String> painted, Type[] types, int from, int end, StringBuilder text) {
        if (end > from || types[from] == Type.RIGHT_TO_LEFT) {
            appendRightToLeft(painted, types, from, end + 1, text, false);
        } else {
            text.append(painted.get(from));
        }
    }

    /** Where right-to-left text ends in painting that begins here; here itself, if there is none. */
    private static int islandEnd(Type[] types, int start) {
        int end = start;
        boolean letters = false;
        for (int i = start; i < types.length && types[i] != Type.LEFT_TO_RIGHT; i++) {
            letters |= types[i] == Type.RIGHT_TO_LEFT;
            end = types[i] == Type.RIGHT_TO_LEFT || types[i] == Type.DIGIT ? i : end;
        }
        return letters ? end : start;
    }

    /**
     * Appends a line that is right-to-left text but for the marks at its ends. Those are painted at the outer sides of the paragraph, or
     * next to the words where the paragraph goes on.
     */
    private void appendWholeLine(List<String> painted, Type[] types, int start, int end, StringBuilder text, Position position) {
        StringBuilder after = new StringBuilder();
        if (position.first() && start > 0 && !isAny(CLOSING, painted.subList(0, start)) && !endsQuotation(painted, start)) {
            painted.subList(0, start).forEach(text::append);
        } else {
            appendRightToLeft(painted, types, 0, start, after, false);
        }
        boolean ends = position.last() || isAny(SENTENCE_MARKS, painted.subList(end + 1, types.length));
        int outer = ends ? openingEnd(painted, end + 1) : types.length;
        appendRightToLeft(painted, types, end + 1, outer, text, false);
        appendRightToLeft(painted, types, start, end + 1, text, false);
        text.append(after);
        painted.subList(outer, types.length).forEach(text::append);
    }

    /** Of the marks at the right of a paragraph's last line, where those end that open the line; those that end the paragraph follow. */
    private int openingEnd(List<String> painted, int from) {
        int end = from;
        while (end < painted.size() && (painted.get(end).isBlank() || OPENING.contains(mirrored(painted.get(end))))) {
            end++;
        }
        // an aside may open a line, but no sentence ends in a dash and a stop
        if (end + 1 < painted.size() && DASHES.contains(painted.get(end)) && isAny(SENTENCE_MARKS, painted.subList(end + 1, painted.size()))) {
            end++;
        }
        boolean quotesTwice = painted.subList(end, painted.size()).stream().filter("\""::equals).count() > 1;
        return quotesTwice && painted.get(end).equals("\"") ? end + 1 : end;
    }

    /** Whether straight quotation marks at the left of a line close what the next one to their right, before a word, has opened. */
    private static boolean endsQuotation(List<String> painted, int start) {
        int other = start;
        while (other < painted.size() && !painted.get(other).equals("\"")) {
            other++;
        }
        boolean opens = other < painted.size() && !painted.get(other - 1).isBlank()
                && other + 1 < painted.size() && painted.get(other + 1).isBlank();
        return opens && painted.subList(0, start).contains("\"");
    }

    private static boolean isAny(String characters, List<String> painted) {
        return painted.stream().anyMatch(text -> !text.isBlank() && characters.indexOf(text.charAt(0)) >= 0);
    }

    private String mirrored(String text) {
        int at = mirrored && text.length() == 1 ? MIRRORED.indexOf(text.charAt(0)) : -1;
        return at < 0 ? text : String.valueOf(MIRRORED.charAt(at ^ 1));
    }

    private static Type type(String text) {
        Type type = Type.NEUTRAL;
        for (int i = 0; i < text.length(); i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return Type.RIGHT_TO_LEFT;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return Type.LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> type = Type.DIGIT;
                case Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> type = type == Type.NEUTRAL ? Type.SEPARATOR : type;
                case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR -> type = type == Type.NEUTRAL ? Type.SIGN : type;
                default -> {
                }
            }
        }
        return type;
    }

    /** How well the brackets stand: opening ones before words, closing ones after them. For choosing between two readings. */
    static int bracketsInPlace(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = MIRRORED.indexOf(text.charAt(i));
            if (kind >= 0) {
                boolean spaceBefore = i == 0 || text.charAt(i - 1) == ' ';
                boolean spaceAfter = i + 1 == text.length() || text.charAt(i + 1) == ' ';
                boolean opening = kind % 2 == 0;
                score += spaceBefore == spaceAfter ? 0 : spaceBefore == opening ? 1 : -1;
            }
        }
        return score;
    }

    /** The glyphs' texts with a space wherever the paper shows one. */
    static List<String> withSpaces(Row row) {
        List<String> texts = new ArrayList<>();
        boolean spacesPainted = row.glyphs().stream().anyMatch(Glyph::isSpace);
        // a font without a space of its own leaves a gap of some quarter of its size; others leave gaps between joined letters too
        double gap = row.size() * (spacesPainted ? 0.6 : 0.15);
        double reached = Double.POSITIVE_INFINITY;
        for (Glyph glyph : row.glyphs()) {
            boolean afterSpace = texts.isEmpty() || texts.get(texts.size() - 1).isBlank();
            if (glyph.isSpace()) {
                if (!afterSpace) {
                    texts.add(" ");
                }
            } else {
                if (!afterSpace && glyph.x() - reached > gap) {
                    texts.add(" ");
                }
                if (!glyph.text().isEmpty()) {
                    texts.add(glyph.text());
                }
                reached = reached == Double.POSITIVE_INFINITY ? glyph.right() : Math.max(reached, glyph.right());
            }
        }
        return texts;
    }
}
