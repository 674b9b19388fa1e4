package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;

/** Words that deny in Arabic texts, for certain or perhaps. Compared under all folds. */
final class ArabicDenials {

    private static final Set<String> CERTAIN = Set.of("لم", "لن", "ليس", "ليست", "ليسوا", "لسنا", "لست", "لا");
    /** Behind these, or before, "no" says something else: still, must, especially, doubtless, only. */
    private static final Set<String> BEHIND_NO = Set.of("بد", "شك", "سيما", "ريب", "محاله", "يزال", "تزال", "يزالون", "زال", "زالت", "تزالان", "يزالان", "نزال", "جدال", "غني",
            "غرو", "جرم", "مناص", "مفر", "حصر", "يعدو", "تعدو", "يتجزا", "تتجزا", "يقتصر", "تقتصر", "يكاد", "تكاد", "يالو", "تالو", "حق", "حقا", "بل", "باس");
    private static final Set<String> BEHIND_DID_NOT = Set.of("يزل", "تزل", "يكد", "تكد", "يلبث", "تلبث", "يال", "تال");
    /** With these in the sentence a denial makes an exception: "only", "no more than", "unless". */
    private static final Set<String> EXCEPTIONS = Set.of("الا", "سوي", "فقط", "فحسب", "لولا", "مجرد");
    private static final Set<String> PERHAPS = Set.of("ما", "غير", "دون", "بدون", "بلا", "عدم", "لولا", "سوي", "الا", "كلا", "ابدا", "بتاتا", "اطلاقا", "مطلقا", "قط", "انعدام", "غياب",
            "ضد", "بدل", "بدلا", "عوض", "نادرا", "قلما", "عكس", "خلاف", "خلافا", "عجز", "مستحيل", "استحاله", "محظور", "ممنوع", "باطل",
            "بعيدا", "زالت", "زال", "انما", "مجهول", "مجهوله", "مجهولين", "مجهولون", "حظر", "منع", "توقف", "بل", "سلب", "سلبي", "سلبيه", "فقد", "فقدان", "ابطال",
            "الغاء", "اللا", "لا", "لم", "لن", "ليس", "ليست", "ليسوا", "لسنا", "لست", "حال", "حالت", "حوول", "حيلوله", "اخفاق", "فشل", "نفي", "رفض", "انكار", "تعذر", "امتناع", "استبعاد");
    /** Verbs that deny, refuse, prevent, fail or cease, and their nouns, by their stems. */
    private static final Pattern VERBS = Pattern.compile("[وف]?[سبكل]?(?:ال)?[يتنام]{0,2}(?:نفي|نفت|نفو|نفى|رفض|انكر|نكر|منع|متنع|فشل|خفق|ستبعد|ستحال|ستحيل|تعذر|فتقر|فتقد|عجز|توقف"
            + "|تجنب|تفاد|كذب|لغي|الغ|بطل|حظر|تخل|جهل|نعدم|غاب|غيب|حرم|ندر|دحض|جمد|نقض|همل|كاد)[\\p{L}]{0,3}");
    /** With the particle of a question before them. */
    private static final Set<String> ASKING = Set.of("الم", "اليس", "اليست", "الا", "الن", "افلا", "اولم", "افلم");

    private ArabicDenials() {
    }

    /** Words that deny for certain; {@code ولا} behind {@code لا}, or before a noun, goes on with the denial before it. */
    static List<Span> certain(String text) {
        FoldedWords words = FoldedWords.of(text);
        if (words.keys().stream().anyMatch(word -> EXCEPTIONS.contains(word) || word.equals("والا") || word.equals("وسوي"))) {
            return List.of();
        }
        List<Span> denials = new ArrayList<>();
        String last = "";
        for (int i = 0; i < words.size(); i++) {
            String bare = bare(words.keys().get(i));
            boolean goesOn = !denials.isEmpty() && words.keys().get(i).equals("ولا") && (last.equals("لا") || !mayBeVerb(words, i + 1));
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
        // "whether or not", "if not", "unless", "questions ... or not"
        boolean question = before.equals("ام") || before.equals("او") || before.equals("ما") || before.equals("ان") && denial.equals("لم") || before.equals("اذا") || before.equals("الم");
        boolean idiom = denial.equals("لا") && (BEHIND_NO.contains(next) || next.isEmpty()) || denial.equals("لم") && BEHIND_DID_NOT.contains(next);
        return question || idiom;
    }

    /** Words that may be rendered by a denial. */
    static List<Span> possible(String text) {
        FoldedWords words = FoldedWords.of(text);
        List<Span> denials = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.keys().get(i);
            if (CERTAIN.contains(bare(word)) && saysOtherwise(bare(word), words, i) || word.equals("ما") && i + 1 < words.size() && words.keys().get(i + 1).equals("لا")) {
                continue;
            }
            if (PERHAPS.contains(bare(word)) || PERHAPS.contains(withoutArticle(bare(word))) || ASKING.contains(word) || VERBS.matcher(word).matches()) {
                denials.add(words.spans().get(i));
            }
        }
        return denials;
    }

    private static String bare(String word) {
        return word.length() > 2 && "وفبل".indexOf(word.charAt(0)) >= 0 && (CERTAIN.contains(word.substring(1)) || PERHAPS.contains(word.substring(1))) ? word.substring(1) : word;
    }

    private static String withoutArticle(String word) {
        int article = word.indexOf("ال");
        return article >= 0 && article <= 1 && word.length() > article + 3 ? word.substring(article + 2) : word;
    }
}
