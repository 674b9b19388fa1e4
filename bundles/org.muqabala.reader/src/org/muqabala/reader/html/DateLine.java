package org.muqabala.reader.html;

import java.util.Set;
import java.util.regex.Pattern;

import org.muqabala.reader.FoundPassage.Kind;

/** Tells a line that holds a date or an hour and nothing else, as sites print it above an article. */
final class DateLine {

    private static final int MOST_WORDS = 16;
    private static final Set<String> WORDS = Set.of("السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "يناير", "فبراير", "مارس",
            "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر", "ديسمبر", "كانون", "الاول", "الثاني", "شباط", "اذار", "نيسان",
            "ايار", "حزيران", "تموز", "اب", "ايلول", "تشرين", "محرم", "صفر", "ربيع", "الاخر", "جمادي", "الاخره", "رجب", "شعبان", "رمضان", "شوال",
            "ذو", "القعده", "الحجه", "ذي", "جانفي", "فيفري", "افريل", "ماي", "جوان", "جويليه", "اوت", "غشت", "شتنبر", "نونبر", "دجنبر", "نشر",
            "بتوقيت", "غرينتش", "جرينتش", "مكه", "المكرمه", "القاهره", "gmt", "utc", "am", "pm", "ص", "م", "ه", "هـ", "الساعه", "في", "يوم", "صباحا",
            "مساء", "ظهرا", "الموافق", "اخر", "تحديث", "تاريخ", "النشر", "التحديث", "التعديل", "منذ", "ساعه", "ساعات", "دقيقه", "دقائق", "يومين", "عدد",
            "القراءات", "قراءه", "المشاهدات", "مشاهده", "الزيارات", "زياره", "الزوار", "التعليقات", "تعليق", "طباعه", "views",
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "ago", "updated");

    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\s*(?:/|-)?\\s*(?:يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون|شباط"
            + "|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|جانفي|فيفري|افريل|ماي|جوان|جويليه|اوت|غشت)|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}:\\d{2}");

    private DateLine() {
    }

    /** Whether a day or an hour is written somewhere in the line. */
    static boolean holdsDate(String text) {
        return DATE.matcher(FurnitureWords.comparable(text)).find();
    }

    /** Whether the block says when, or how often it was read, and nothing else. */
    static boolean is(PageBlock block) {
        return block.kind() == Kind.PARAGRAPH && is(block.text());
    }

    private static boolean is(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String[] words = FurnitureWords.comparable(text).split("[\\s\\p{Punct}،؛–—|٫]+");
        if (words.length > MOST_WORDS || text.length() > 90) {
            return false;
        }
        int digits = 0;
        for (String word : words) {
            boolean number = word.chars().allMatch(Character::isDigit);
            digits += number ? 1 : 0;
            if (!number && !WORDS.contains(word)) {
                return false;
            }
        }
        return digits > 0;
    }
}
