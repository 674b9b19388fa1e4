package org.muqabala.core.classify;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prepositions and conjunctions of two words of which one is a noun or verb elsewhere: {@code على متن}, {@code في أعقاب}. */
final class CompoundPrepositions {

    private static final Set<String> PHRASES = Set.of("عن طريق", "من طريق", "الي جانب", "علي الرغم", "بالاضافه الي", "من خلال",
            "من اجل", "من قبل", "من جانب", "من لدن", "من جراء", "من شان", "في شان", "في حق", "في خصوص", "في صدد", "في ظل",
            "في عداد", "في اعقاب", "في غضون", "في اثناء", "في سبيل", "في ضوء", "علي صعيد", "علي يد", "علي ايدي", "علي متن",
            "علي مدي", "علي مدار", "علي امتداد", "علي غرار", "علي اثر", "علي خلفيه", "الي غايه", "الي حين", "الي جوار",
            "علي مقربه", "علي الاخص", "بناء علي", "فيما يخص", "فيما يتعلق", "ما يخص", "ما يتعلق", "ما عدا", "ناهيك عن",
            "في اطار", "مقارنه مع", "مقارنه ب", "بالمقارنه مع");

    /** The second words by the first. */
    private static final Map<String, Set<String>> SECONDS = PHRASES.stream().map(phrase -> phrase.split(" "))
            .collect(Collectors.groupingBy(words -> words[0], Collectors.mapping(words -> words[1], Collectors.toSet())));

    private CompoundPrepositions() {
    }

    /** Whether the two folded words are such a preposition, perhaps behind {@code و} or {@code ف}. */
    static boolean hold(String first, String second) {
        return areOne(first, second) || first.length() > 2 && "وف".indexOf(first.charAt(0)) >= 0 && areOne(first.substring(1), second);
    }

    private static boolean areOne(String first, String second) {
        Set<String> seconds = SECONDS.get(first);
        return seconds != null && seconds.contains(second);
    }
}
