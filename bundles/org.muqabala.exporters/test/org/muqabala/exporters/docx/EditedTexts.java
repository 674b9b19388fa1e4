package org.muqabala.exporters.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Texts and what editors may make of them: words and paragraphs come, go and change places, paragraphs are parted and joined. */
final class EditedTexts {

    private static final String F = "قال الوزير أمس إن المحادثات انتهت بين الجانبين.";
    private static final String G = "وأضاف الرئيس أن اللجنة ستجتمع غدا في العاصمة.";
    private static final String H = "وذكرت المصادر أن الوفد غادر المدينة مساء.";

    /** Pairs whose changes stand at the ends of paragraphs, where a mark can be taken for a part of them. */
    static final String[][] PAIRS = {
        {F + "\n" + G, F + " زيادة أولى\nزيادة ثانية " + G}, {F + " زيادة أولى\nزيادة ثانية " + G, F + "\n" + G},
        {F + "\n" + G, F + " زيادة\nفقرة جديدة كاملة.\nثم " + G}, {F + " زيادة\nفقرة جديدة كاملة.\nثم " + G, F + "\n" + G},
        {F + "\n" + G + "\n" + H, H + "\n" + F + "\n" + G}, {F + "\n" + G, F}, {F, F + "\n" + G}, {F + "\n" + G, G}, {G, F + "\n" + G},
        {F + "\n" + G, H}, {H, F + "\n" + G}, {F + " " + G, F + "\n" + G}, {F + "\n" + G, F + " " + G}, {F + " " + G + "\n" + H, F + "\n" + G + " " + H},
        {F, "كلمة أخرى تماما"}, {F + " آخر\nأول " + G, F + " غيره\nثان " + G}, {F + " آخر\nأول " + G, F + " غيره\n" + H + "\nثان " + G},
        {F + " آخر\n" + H + "\nأول " + G, F + " غيره\nثان " + G}};

    private static final int LONGEST = 400;
    private static final int PARAGRAPHS = 7;

    private EditedTexts() {
    }

    /** A few short paragraphs of the text. */
    static String some(String text) {
        return text.lines().filter(line -> !line.isBlank() && line.length() < LONGEST).limit(PARAGRAPHS).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The text after some edits; the same number makes the same edits. */
    static String edited(String text, long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>(List.of(text.strip().split("\n+")));
        for (int i = 3 + random.nextInt(12); i > 0; i--) {
            int at = random.nextInt(paragraphs.size());
            switch (random.nextInt(8)) {
                case 0 -> remove(paragraphs, at);
                case 1 -> paragraphs.add(random.nextInt(paragraphs.size() + 1), paragraphs.get(at));
                case 2 -> Collections.swap(paragraphs, at, random.nextInt(paragraphs.size()));
                case 3 -> part(paragraphs, at, random);
                case 4 -> join(paragraphs, at);
                default -> paragraphs.set(at, words(paragraphs.get(at), random, i));
            }
        }
        return String.join("\n", paragraphs) + "\n";
    }

    private static void remove(List<String> paragraphs, int at) {
        if (paragraphs.size() > 1) {
            paragraphs.remove(at);
        }
    }

    private static void part(List<String> paragraphs, int at, Random random) {
        List<String> words = List.of(paragraphs.get(at).split(" "));
        int border = random.nextInt(words.size());
        if (border > 0) {
            paragraphs.set(at, String.join(" ", words.subList(0, border)));
            paragraphs.add(at + 1, String.join(" ", words.subList(border, words.size())));
        }
    }

    private static void join(List<String> paragraphs, int at) {
        if (at + 1 < paragraphs.size()) {
            paragraphs.set(at, paragraphs.get(at) + " " + paragraphs.remove(at + 1));
        }
    }

    private static String words(String paragraph, Random random, int number) {
        List<String> words = new ArrayList<>(List.of(paragraph.split(" ")));
        int at = random.nextInt(words.size());
        switch (random.nextInt(3)) {
            case 0 -> words.add(at, "كلمة" + number);
            case 1 -> words.set(at, "بديل" + number + "،");
            default -> words.remove(words.size() > 1 ? at : words.size() - 1);
        }
        return words.isEmpty() ? "كلمة" : String.join(" ", words);
    }
}
