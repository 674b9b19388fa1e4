package org.muqabala.translation.check;

import java.util.List;

/** Tells whether two spellings in Latin letters may be of one name, as {@code Lavrov} and {@code Lafroff} are. */
public final class NameSound {

    private static final int LEAST = 2;

    private NameSound() {
    }

    /** Whether each word sounds like the other's at its place and some are spelt otherwise. */
    static boolean isAlike(List<String> spelling, List<String> other) {
        if (spelling.size() != other.size() || spelling.equals(other)) {
            return false;
        }
        for (int i = 0; i < spelling.size(); i++) {
            if (!isAlike(spelling.get(i), bare(other.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlike(String spelling, String other) {
        String sound = sound(spelling);
        // one edit may be a slip of the finger in a long name, and is another name in a short one
        return spelling.equals(other) || sound.length() >= LEAST && sound.equals(sound(other)) && sameStart(spelling, other)
                || spelling.length() > 4 && isOneEdit(spelling, other);
    }

    private static boolean sameStart(String spelling, String other) {
        return isVowel(spelling.charAt(0)) == isVowel(other.charAt(0));
    }

    private static String bare(String word) {
        return word.replaceFirst("['\u2019]s?$", "");
    }

    /** The consonants of a word in lower case, those that one Arabic letter stands for taken as one, doubled ones once. */
    public static String sound(String word) {
        String plain = word.replace("kh", "x").replace("gh", "g").replace("sch", "s").replace("sh", "s").replace("ch", "s")
                .replace("th", "t").replace("dh", "d")
                .replace("ph", "f").replace("ck", "k").replace("ou", "o").replace("zh", "j");
        StringBuilder sound = new StringBuilder();
        for (char letter : plain.toCharArray()) {
            char kind = switch (letter) {
                case 'v', 'w', 'f' -> 'f';
                case 'p', 'b' -> 'b';
                case 'g', 'j' -> 'g';
                case 'c', 'q', 'k' -> 'k';
                case 's', 'z' -> 's';
                case 'a', 'e', 'i', 'o', 'u', 'y', '\'', '\u2019', '\u02BF', '\u02BE', 'h' -> 0;
                default -> Character.isLetter(letter) ? letter : 0;
            };
            if (kind != 0 && (sound.isEmpty() || sound.charAt(sound.length() - 1) != kind)) {
                sound.append(kind);
            }
        }
        return sound.toString();
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    /** Whether one letter put in, left out, exchanged, or two neighbours turned round make the one of the other. */
    static boolean isOneEdit(String first, String second) {
        if (Math.abs(first.length() - second.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(first.length(), second.length()) && first.charAt(head) == second.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(first.length(), second.length()) - head
                && first.charAt(first.length() - 1 - tail) == second.charAt(second.length() - 1 - tail)) {
            tail++;
        }
        int restOfFirst = first.length() - head - tail;
        int restOfSecond = second.length() - head - tail;
        boolean turned = restOfFirst == 2 && restOfSecond == 2 && first.charAt(head) == second.charAt(head + 1)
                && first.charAt(head + 1) == second.charAt(head);
        return restOfFirst <= 1 && restOfSecond <= 1 || turned;
    }
}
