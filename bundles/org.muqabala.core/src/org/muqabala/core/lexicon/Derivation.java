package org.muqabala.core.lexicon;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How two folded words derive from each other: as forms of one lemma, or from one root. Guessed from their letters, without a
 * dictionary, so to be asked only of words that stand in the same place of two versions.
 */
public final class Derivation {

    private static final List<String> ENDINGS = List.of("تهما", "تها", "تهم", "ته", "هما", "تان", "تين", "ها", "هم", "ينا", "ان", "ات", "ون", "ين", "وا", "تا", "نا", "يه", "ه", "ا", "ت", "ي");
    /** Letters that derive words from a root, and so say nothing of it. */
    private static final String WEAK = "اويءىه";

    private static final int LEAST_OF_LEMMA = 2;
    private static final int LEAST_OF_ROOT = 3;

    private Derivation() {
    }

    /** Whether the two look like forms of one lemma: {@code بنى} and {@code يبني}, {@code مصنعا} and {@code مصانع}. */
    public static boolean sameLemma(String first, String second) {
        // two letters at least of every form, be it a hollow verb's past or a broken plural, are the word's own
        if (first.length() > 2 && second.length() > 2 && !share(LEAST_OF_LEMMA, first, second, "")) {
            return false;
        }
        if (areTwoPersons(first, second)) {
            return true;
        }
        Set<String> forms = withPast(forms(first));
        Set<String> others = withPast(forms(second));
        for (String form : forms) {
            for (String other : others) {
                if (form.equals(other) || PluralPatterns.relate(form, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code يكن} and {@code نكن}: one short verb in two persons. */
    private static boolean areTwoPersons(String first, String second) {
        return first.length() == 3 && second.length() == 3 && "يتن".indexOf(first.charAt(0)) >= 0 && "يتن".indexOf(second.charAt(0)) >= 0
                && first.endsWith(second.substring(1));
    }

    /** Whether the two look derived from one root: {@code تكلفة} and {@code كلفة}. */
    public static boolean sameRoot(String first, String second) {
        // cutting a word's root out costs much, and most words that are held against each other share too few letters
        return share(LEAST_OF_ROOT, first, second, WEAK) && !Collections.disjoint(roots(first), roots(second));
    }

    /** Whether so many letters of the first word, those left out not counted, each find one of their own in the second; a longer word is not looked at. */
    private static boolean share(int least, String first, String second, String leftOut) {
        if (second.length() > Long.SIZE) {
            return true;
        }
        int shared = 0;
        long told = 0;
        for (int i = 0; i < first.length() && shared < least; i++) {
            char letter = first.charAt(i);
            if (leftOut.indexOf(letter) < 0) {
                int at = second.indexOf(letter);
                while (at >= 0 && (told & 1L << at) != 0) {
                    at = second.indexOf(letter, at + 1);
                }
                if (at >= 0) {
                    told |= 1L << at;
                    shared++;
                }
            }
        }
        return shared >= least;
    }

    /** What is left of the word under every way to take off a proclitic, the article, an ending and the sign of a tense. */
    static Set<String> forms(String word) {
        Set<String> bare = new LinkedHashSet<>();
        for (String start : starts(word)) {
            bare.add(start);
            for (String ending : ENDINGS) {
                if (start.endsWith(ending) && start.length() - ending.length() >= 3) {
                    bare.add(start.substring(0, start.length() - ending.length()));
                }
                if (ending.startsWith("ته") && start.endsWith(ending) && start.length() - ending.length() == 2) {
                    bare.add(start.substring(0, 2) + 'ه');
                }
            }
            addVerbOfNoun(bare, start);
        }
        return bare;
    }

    /** {@code انته} of {@code انتهاء}, {@code اضطر} of {@code اضطرار}. */
    private static void addVerbOfNoun(Set<String> bare, String noun) {
        int last = noun.length() - 1;
        if (last < 4 || noun.charAt(0) != 'ا' || noun.charAt(last - 1) != 'ا') {
            return;
        }
        if (noun.charAt(last) == 'ء') {
            bare.add(noun.substring(0, last - 1));
        } else if (noun.charAt(last) == noun.charAt(last - 2)) {
            bare.add(noun.substring(0, last - 1));
        }
    }

    /** The forms, what each may be a plural of, and its past ({@code انتهى} of {@code انتهت}): under these a word is looked up. */
    static Set<String> entries(String word) {
        Set<String> entries = new LinkedHashSet<>(forms(word));
        for (String form : List.copyOf(entries)) {
            entries.addAll(PluralPatterns.singulars(form));
            addPast(entries, form);
            if (form.endsWith("ت") && form.length() > 2) {
                entries.add(form.substring(0, form.length() - 1) + 'ي');
                entries.add(form.substring(0, form.length() - 1) + 'ا');
            }
            if (form.endsWith("ات") && form.length() > 4) {
                entries.add(form.substring(0, form.length() - 2) + "ه");
            }
        }
        return entries;
    }

    /** The forms, and the past of each that has the form of a hollow verb's present: {@code قاد} of {@code يقود}. */
    private static Set<String> withPast(Set<String> forms) {
        Set<String> all = new LinkedHashSet<>(forms);
        for (String form : forms) {
            if (form.length() == 4 && "يتن".indexOf(form.charAt(0)) >= 0 && "وي".indexOf(form.charAt(2)) >= 0) {
                all.add(form.substring(1, 2) + 'ا' + form.charAt(3));
            }
        }
        return all;
    }

    /** What the past of {@code يعلن}, {@code ينطلق}, {@code يزور}, {@code يقيم} may be: the present hides its first alif and its long vowel. */
    private static void addPast(Set<String> entries, String form) {
        if (form.length() < 4 || form.length() > 6 || "يتن".indexOf(form.charAt(0)) < 0) {
            return;
        }
        String rest = form.substring(1);
        entries.add("ا" + rest);
        int vowel = rest.length() - 2;
        if (rest.charAt(vowel) == 'و' || rest.charAt(vowel) == 'ي') {
            String hollow = rest.substring(0, vowel) + 'ا' + rest.charAt(vowel + 1);
            entries.add(hollow);
            entries.add("ا" + hollow);
        }
    }

    private static Set<String> starts(String word) {
        Set<String> starts = new LinkedHashSet<>();
        starts.add(word);
        addCut(starts, word, "وفسبكل", 1);
        if (word.length() > 4 && "وف".indexOf(word.charAt(0)) >= 0 && word.charAt(1) == 'س' && "يتن".indexOf(word.charAt(2)) >= 0) {
            starts.add(word.substring(2));
        }
        for (String start : List.copyOf(starts)) {
            if (start.startsWith("ال") && start.length() > 4) {
                starts.add(start.substring(2));
            } else if (start.startsWith("لل") && start.length() > 4) {
                starts.add(start.substring(2));
            }
            if (!start.endsWith("ه")) {
                addCut(starts, start, "يتنا", 1);
            }
        }
        return starts;
    }

    private static void addCut(Set<String> starts, String word, String letters, int length) {
        if (word.length() > 3 && letters.indexOf(word.charAt(0)) >= 0) {
            starts.add(word.substring(length));
        }
    }

    /** The letters that may be the root: three or four that are neither weak nor an affix. */
    static Set<String> roots(String word) {
        Set<String> roots = new LinkedHashSet<>();
        for (String form : forms(word)) {
            addRoot(roots, form);
            for (String affix : List.of("است", "مست", "ان", "من", "ت", "م", "مت", "ا")) {
                if (form.startsWith(affix)) {
                    addRoot(roots, form.substring(affix.length()));
                }
            }
            if (form.length() > 4 && (form.startsWith("ا") || form.startsWith("م")) && form.charAt(2) == 'ت') {
                addRoot(roots, form.substring(1, 2) + form.substring(3));
            }
        }
        return roots;
    }

    private static void addRoot(Set<String> roots, String form) {
        StringBuilder root = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            if (WEAK.indexOf(form.charAt(i)) < 0) {
                root.append(form.charAt(i));
            }
        }
        if (root.length() == 3 || root.length() == 4) {
            roots.add(root.toString());
        }
    }
}
