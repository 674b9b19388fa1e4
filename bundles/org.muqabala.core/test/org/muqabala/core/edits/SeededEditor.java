package org.muqabala.core.edits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Span;

/** Edits texts by chance, the same way for the same seed. */
final class SeededEditor {

    /** Shorter ones are headlines and page furniture. */
    private static final int SHORTEST = 30;

    private final Random random;
    private final EditRules rules = new EditRules();
    private final List<Truth> truths = new ArrayList<>();
    private final List<Span> dropped = new ArrayList<>();
    private final List<Span> added = new ArrayList<>();
    private final StringBuilder b = new StringBuilder();

    SeededEditor(long seed) {
        random = new Random(seed);
    }

    /** @param strange a sentence of another story, to be added */
    EditedStory edited(String text, String strange) {
        List<Span> paragraphs = paragraphs(text);
        int moved = movable(text, paragraphs);
        int drop = other(paragraphs.size(), moved);
        int add = other(paragraphs.size(), moved);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            order.add(i);
        }
        order.remove(Integer.valueOf(moved));
        order.add(moved < paragraphs.size() / 2 ? order.size() : 1, moved);
        for (int paragraph : order) {
            paragraph(text, paragraphs.get(paragraph), paragraph == drop, paragraph == add ? strange : "");
        }
        return new EditedStory(text, b.toString(), truths, dropped, added, List.of(paragraphs.get(moved)));
    }

    /** Not the first, nor one so long that the others would be said to have moved around it. */
    private int movable(String text, List<Span> paragraphs) {
        int moved = 1 + random.nextInt(paragraphs.size() - 2);
        while (paragraphs.get(moved).length() * 5 > text.length()) {
            moved = 1 + moved % (paragraphs.size() - 2);
        }
        return moved;
    }

    private int other(int size, int than) {
        int other = 1 + random.nextInt(size - 1);
        return other == than ? other % (size - 1) + 1 : other;
    }

    private void paragraph(String text, Span paragraph, boolean drop, String strange) {
        if (!b.isEmpty()) {
            b.append("\n\n");
        }
        List<Span> sentences = sentences(text, paragraph);
        int gone = drop && sentences.size() > 1 ? 1 + random.nextInt(sentences.size() - 1) : -1;
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            if (i == gone) {
                dropped.add(sentence);
                continue;
            }
            if (i > 0) {
                b.append(' ');
            }
            sentence(text, sentence, i + 1 < sentences.size() && i + 1 != gone);
        }
        if (!strange.isEmpty()) {
            b.append(' ');
            added.add(new Span(b.length(), b.length() + strange.length()));
            b.append(strange);
        }
    }

    private void sentence(String text, Span sentence, boolean mayMerge) {
        if ("»”\".".indexOf(text.charAt(sentence.end() - 1)) < 0 || sentence.length() < SHORTEST) {
            b.append(text, sentence.start(), sentence.end());
            return;
        }
        List<Edit> edits = chosen(rules.possible(text, sentence.start(), sentence.end()));
        if (mayMerge && random.nextInt(6) == 0 && text.charAt(sentence.end() - 1) == '.') {
            edits.add(Edit.of(new Span(sentence.end() - 1, sentence.end()), "،", DivergenceType.PUNCTUATION, Significance.COSMETIC));
        }
        int at = sentence.start();
        for (Edit edit : edits) {
            b.append(text, at, edit.place().start());
            int start = b.length();
            b.append(edit.replacement());
            truth(edit, start);
            at = edit.place().end();
        }
        b.append(text, at, sentence.end());
    }

    /** Marks of a quotation are two places and one act. */
    private void truth(Edit edit, int start) {
        boolean marks = edit.type() == DivergenceType.PUNCTUATION && edit.replacement().length() > 1
                || edit.type() == DivergenceType.QUOTATION && edit.toldAfter().isEmpty();
        Span after = new Span(start + edit.toldAfter().start(), start + edit.toldAfter().end());
        if (!marks) {
            truths.add(new Truth(edit.told(), after, edit.type(), edit.significance()));
            return;
        }
        Span open = new Span(edit.place().start(), edit.place().start() + 1);
        Span close = new Span(edit.place().end() - 1, edit.place().end());
        boolean kept = !after.isEmpty();
        truths.add(new Truth(open, kept ? new Span(start, start + 1) : Span.at(start), edit.type(), edit.significance()));
        truths.add(new Truth(close, kept ? new Span(after.end() - 1, after.end()) : Span.at(start), edit.type(), edit.significance()));
    }

    /** One or two edits, rare types first, that do not come near each other. */
    private List<Edit> chosen(List<Edit> possible) {
        possible.removeIf(edit -> edit.replacement().equals("") && edit.place().isEmpty());
        Map<DivergenceType, List<Edit>> byType = new EnumMap<>(DivergenceType.class);
        for (Edit edit : possible) {
            if (edit.type() != DivergenceType.ORTHOGRAPHIC || !edit.replacement().isEmpty()) {
                byType.computeIfAbsent(edit.type(), type -> new ArrayList<>()).add(edit);
            }
        }
        List<Edit> chosen = new ArrayList<>();
        List<DivergenceType> types = new ArrayList<>(byType.keySet());
        Collections.shuffle(types, random);
        for (DivergenceType type : types) {
            Edit edit = byType.get(type).get(random.nextInt(byType.get(type).size()));
            if (chosen.size() < 2 && chosen.stream().allMatch(other -> areApart(edit, other))) {
                chosen.add(edit);
            }
        }
        chosen.sort(Comparator.comparingInt(edit -> edit.place().start()));
        return chosen;
    }

    private static final int APART = 14;

    private static boolean areApart(Edit one, Edit other) {
        return one.place().end() + APART < other.place().start() || other.place().end() + APART < one.place().start();
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Span(at, at + line.length()));
            }
            at += line.length() + 1;
        }
        return paragraphs;
    }

    /** Cut behind a full stop and a space, never inside a quotation. */
    private static List<Span> sentences(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        boolean quoted = false;
        for (int i = start; i < paragraph.end(); i++) {
            char letter = text.charAt(i);
            quoted = letter == '«' || quoted && letter != '»';
            if (!quoted && letter == '.' && i + 1 < paragraph.end() && text.charAt(i + 1) == ' ') {
                sentences.add(new Span(start, i + 1));
                start = i + 2;
            }
        }
        sentences.add(new Span(start, paragraph.end()));
        return sentences;
    }
}
