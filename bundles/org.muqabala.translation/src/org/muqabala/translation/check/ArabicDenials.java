package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;

/** Words that deny in Arabic texts, for certain or perhaps. Compared under all folds. */
final class ArabicDenials {

    private static final WordKinds WORDS = WordKinds.read("arabic-denials.txt");
    private static final Set<String> CERTAIN = WORDS.of("CERTAIN");
    private static final Set<String> BEFORE_A_CHOICE = Set.of("ام", "او", "ما", "اذا", "الم");
    private static final Set<String> PERHAPS = WORDS.of("PERHAPS");
    /** With the clitics and the persons of a verb before the stem, and endings behind it. */
    private static final Pattern VERBS = Pattern.compile("[وف]?[سبكل]?(?:ال)?[يتنام]{0,2}(?:" + String.join("|", WORDS.of("VERB"))
            + ")\\p{L}{0,3}");

    private ArabicDenials() {
    }

    /** Words that deny for certain; {@code ولا} behind {@code لا}, or before a noun, goes on with the denial before it. */
    static List<Span> certain(String text) {
        FoldedWords words = FoldedWords.of(text);
        if (words.keys().stream().anyMatch(word -> WORDS.of("EXCEPTION").contains(word) || word.equals("والا")
                || word.equals("وسوي"))) {
            return List.of();
        }
        List<Span> denials = new ArrayList<>();
        String last = "";
        for (int i = 0; i < words.size(); i++) {
            String bare = bare(words.keys().get(i));
            boolean goesOn = !denials.isEmpty() && words.keys().get(i).equals("ولا")
                    && (last.equals("لا") || !mayBeVerb(words, i + 1));
            if (CERTAIN.contains(bare) && !goesOn && !saysOtherwise(bare, words, i)) {
                denials.add(words.spans().get(i));
                last = bare;
            }
        }
        return denials;
    }

    private static boolean mayBeVerb(FoldedWords words, int at) {
        return at < words.size() && words.keys().get(at).length() > 3 && "يتن".indexOf(words.keys().get(at).charAt(0)) >= 0;
    }

    private static boolean saysOtherwise(String denial, FoldedWords words, int at) {
        String next = at + 1 < words.size() ? words.keys().get(at + 1) : "";
        String before = at > 0 ? words.keys().get(at - 1) : "";
        // "whether or not", "unless", "if not"
        boolean choice = BEFORE_A_CHOICE.contains(before) || before.equals("ان") && denial.equals("لم");
        boolean no = denial.equals("لا") && (next.isEmpty() || WORDS.of("BEHIND_NO").contains(next));
        return choice || no || denial.equals("لم") && WORDS.of("BEHIND_DID_NOT").contains(next);
    }

    /** Words that may be rendered by a denial. */
    static List<Span> possible(String text) {
        FoldedWords words = FoldedWords.of(text);
        List<Span> denials = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.keys().get(i);
            if (!isIdiom(word, words, i) && mayDeny(word)) {
                denials.add(words.spans().get(i));
            }
        }
        return denials;
    }

    /** {@code ما لا يقل عن}, "at least", and what {@link #saysOtherwise}. */
    private static boolean isIdiom(String word, FoldedWords words, int at) {
        boolean noLess = word.equals("ما") && at + 1 < words.size() && words.keys().get(at + 1).equals("لا");
        return noLess || CERTAIN.contains(bare(word)) && saysOtherwise(bare(word), words, at);
    }

    private static boolean mayDeny(String word) {
        boolean known = PERHAPS.contains(bare(word)) || PERHAPS.contains(withoutArticle(bare(word)));
        return known || WORDS.of("ASKING").contains(word) || VERBS.matcher(word).matches();
    }

    private static String bare(String word) {
        String rest = word.substring(Math.min(1, word.length()));
        boolean clitic = word.length() > 2 && "وفبل".indexOf(word.charAt(0)) >= 0;
        return clitic && (CERTAIN.contains(rest) || PERHAPS.contains(rest)) ? rest : word;
    }

    private static String withoutArticle(String word) {
        int article = word.indexOf("ال");
        return article >= 0 && article <= 1 && word.length() > article + 3 ? word.substring(article + 2) : word;
    }
}
