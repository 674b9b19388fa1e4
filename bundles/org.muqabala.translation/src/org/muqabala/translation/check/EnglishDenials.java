package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.core.text.Span;

/** Words that deny in English texts, for certain or perhaps. */
final class EnglishDenials {

    private static final Pattern CERTAIN = Pattern.compile("\\b(?:not(?! (?:only|just|merely|least|to mention|until))|never|cannot|\\p{L}+n['\u2019]t)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSIBLE = Pattern.compile("\\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|\\p{L}+n['\u2019]t|without|lack\\p{L}*|absen\\p{L}*|free of"
            + "|den(?:y|ie[sd]|ying|ials?)|refus\\p{L}*|reject\\p{L}*|declin\\p{L}*|fail\\p{L}*|prevent\\p{L}*|avoid\\p{L}*|rul(?:e[sd]?|ing)(?: it)? out|exclud\\p{L}*"
            + "|ceas\\p{L}* to|short of|unless|except\\p{L}*|only|all but|hardly|barely|scarcely|rarely|seldom|little|few|turn\\p{L}* down|dismiss\\p{L}*|boycott\\p{L}*|oppos\\p{L}*|prohibit\\p{L}*|ban(?:s|ned)?|forb\\p{L}*|impossible|unable|far from|anything but|too|yet to|merely|mere|otherwise|miss(?:ed|es|ing)?"
            + "|contrary|refrain\\p{L}*|abstain\\p{L}*|disput\\p{L}*|doubt\\p{L}*|zero|out of|nil|devoid|non\\p{L}*|non-\\p{L}+|un(?!it|de|i|cle)\\p{L}{3,}|in(?:correct|valid|complete|ability|effective"
            + "|adequate|sufficient|capable|conclusive|accurate|admissible|consistent|definite|eligible|human|direct|dependent|formal|visible|accessible)\\p{L}*|il(?:legal|legitimate|logical)\\p{L}*"
            + "|im(?:possib|practic|mobil|partial|mun|balanc|passe)\\p{L}*|ir(?:regular|relevan|respons|revers|reconcil)\\p{L}*|dis(?!cuss|trict|tribut|play|patch|put|tan|cover|tinct|aster|ease|position)\\p{L}+"
            + "|\\p{L}+less(?:ly|ness)?)\\b", Pattern.CASE_INSENSITIVE);

    private EnglishDenials() {
    }

    static List<Span> certain(String text) {
        return places(CERTAIN, text);
    }

    /** Words that may render a denial. */
    static List<Span> possible(String text) {
        return places(POSSIBLE, text);
    }

    private static List<Span> places(Pattern pattern, String text) {
        List<Span> places = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            places.add(new Span(found.start(), found.end()));
        }
        return places;
    }
}
