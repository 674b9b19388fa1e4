package org.muqabala.core.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds a kicker that lost its line and now stands at the head of the paragraph that it was set over, with no mark between:
 * {@code دعم روسي للمعارضة ووقت كان …}.
 *
 * <p>It is a short phrase without a verb, and behind it a sentence begins: with a fronted clause, or with a verb joined by
 * {@code و} that cannot go on from a phrase without one. A phrase is known by its form: its head is a noun that no verb looks like,
 * or an adjective of relation without article goes with it, and each further word is explained as an adjective, by its article or by
 * the preposition before it. What is not explained is left alone: a missed kicker is read as text, a false one tears a
 * sentence.
 */
final class GluedKicker {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 6;
    /** Characters in which the border is looked for. */
    private static final int LONGEST = 80;

    /** First words of the openings, each with what must stand behind it; empty where nothing must. */
    private final Map<String, Set<String>> starts = new HashMap<>();
    private final Set<String> says = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> relations = new HashSet<>();
    private final Set<String> leads = new HashSet<>();

    GluedKicker() {
        for (String line : LineTable.read(GluedKicker.class, "glued-kickers.txt")) {
            String[] words = line.split("\\s+");
            switch (words[0]) {
                case "starts" -> starts.computeIfAbsent(words[1], key -> new HashSet<>()).add(words.length > 2 ? words[2] : "");
                case "says" -> says.add(words[1]);
                case "verb" -> verbs.add(words[1]);
                case "relation" -> relations.add(words[1]);
                case "leads" -> leads.add(words[1]);
                default -> throw new IllegalArgumentException("glued-kickers.txt: " + line);
            }
        }
    }

    /** The index after the kicker at the head of the paragraph; its start if there is none. */
    int end(String text, Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        int[] starts = new int[MOST_WORDS];
        int[] ends = new int[MOST_WORDS];
        int words = 0;
        int at = paragraph.start();
        while (words <= MOST_WORDS) {
            int end = wordEnd(text, at, limit);
            if (end == at || end >= limit || text.charAt(end) != ' ') {
                return paragraph.start();
            }
            if (words >= FEWEST_WORDS && text.charAt(at) == 'و' && opensSentence(text, at, end, limit, starts, ends, words)) {
                return at - 1;
            }
            if (words == MOST_WORDS) {
                return paragraph.start();
            }
            starts[words] = at;
            ends[words++] = end;
            at = end + 1;
        }
        return paragraph.start();
    }

    private static int wordEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit && (Characters.isArabicLetter(text.charAt(at)) || Characters.isTatweelOrMark(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private boolean opensSentence(String text, int start, int end, int limit, int[] startsOfPhrase, int[] endsOfPhrase, int words) {
        String word = plain(text.substring(start, end));
        Set<String> seconds = starts.get(word);
        boolean fronted = seconds != null
                && (seconds.contains("") || seconds.contains(plain(text.substring(end + 1, Math.max(end + 1, wordEnd(text, end + 1, limit))))));
        if (!fronted && !says.contains(word)) {
            return false;
        }
        String[] phrase = new String[words];
        for (int i = 0; i < words; i++) {
            phrase[i] = text.substring(startsOfPhrase[i], endsOfPhrase[i]);
        }
        return isPhrase(phrase, words, fronted);
    }

    /** @param fronted whether what follows opens a sentence whatever stands before it */
    private boolean isPhrase(String[] phrase, int words, boolean fronted) {
        String head = phrase[0];
        boolean nominal = isNounByForm(head) || fronted && isAdjectiveOfRelation(phrase[1]) && !verbs.contains(plain(head)) && !isDefinite(head);
        if (!nominal) {
            return false;
        }
        for (int i = 1; i < words; i++) {
            if (!isExplained(phrase[i], phrase[i - 1]) || leads.contains(plain(phrase[i])) && i == words - 1) {
                return false;
            }
        }
        return true;
    }

    private boolean isExplained(String word, String before) {
        String plain = plain(word);
        return isAdjectiveOfRelation(word) || isDefinite(word) || leads.contains(plain) || leads.contains(plain(before)) || plain.endsWith("ة")
                || plain.startsWith("لل") && plain.length() > 4;
    }

    /** Ends or begins as verbs do not: {@code زيارة}, {@code محادثات}, {@code ترحيب}, {@code إطلاق}, {@code ارتياح}. */
    private static boolean isNounByForm(String word) {
        String plain = plain(word);
        int length = plain.length();
        if (isDefinite(word) || length < 4) {
            return false;
        }
        boolean thirdForm = length == 5 && plain.charAt(0) == 'ت' && plain.charAt(3) == 'ي';
        boolean longForm = plain.charAt(0) == 'ا' && plain.charAt(length - 2) == 'ا'
                && (word.charAt(0) == 'إ' || length == 6 && !plain.startsWith("است") || length == 7 && plain.startsWith("است"));
        return plain.endsWith("ة") || length > 4 && plain.endsWith("ات") || thirdForm || longForm;
    }

    private boolean isAdjectiveOfRelation(String word) {
        String plain = plain(word);
        boolean masculine = plain.endsWith("ي") && ("يت".indexOf(plain.charAt(0)) < 0 || relations.contains(plain));
        return plain.length() > 3 && (masculine || plain.endsWith("ية")) && !isDefinite(word);
    }

    private static boolean isDefinite(String word) {
        return plain(word).startsWith("ال") && word.length() > 3;
    }

    /** Without marks and tatweel, and without the hamza on an alif. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (!Characters.isTatweelOrMark(letter)) {
                plain.append(letter == 'أ' || letter == 'إ' || letter == 'آ' ? 'ا' : letter);
            }
        }
        return plain.toString();
    }
}
