package org.muqabala.core.edits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.LineTable;
import org.muqabala.core.text.QuotationParser;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.Tokenizer;

/** Every edit that can be made in a sentence: those of the table of swaps, and those that follow from the letters alone. */
final class EditRules {

    private record Swap(DivergenceType type, Significance significance, String word, String other) {
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.,٫\\p{L}])\\d{1,3}(?![\\d.,٫%])");
    private static final Pattern QUOTATION = Pattern.compile("«([^«»]+)»|“([^“”]+)”|\"([^\"]+)\"");
    private static final String MONTHS = "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين";
    /** Words before or behind a number that belong to the same number or to a date. */
    private static final Pattern NUMBER_GOES_ON = Pattern.compile("^\\s+(عشرة?|و?(ال)?(عشر|ثلاث|أربع|خمس|ست|سبع|ثماني?|تسع)(ون|ين)|" + MONTHS
            + "|في المئة|ألف|مليون|مليار|ملايين|آلاف)(?!\\p{L}).*", Pattern.DOTALL);

    private static final Pattern BEHIND_NUMBER = Pattern.compile("(?s).*(و|الساعة |(اثن|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|إحدى|أحد)\\p{L}* )");

    private final List<Swap> swaps = new ArrayList<>();

    EditRules() {
        for (String line : LineTable.read(EditRules.class, "swaps.txt")) {
            String[] parts = line.split("\\s+", 3);
            String[] words = parts[2].split("\\s*=\\s*");
            swaps.add(new Swap(DivergenceType.ofId(parts[0]), Significance.valueOf(parts[1].toUpperCase(Locale.ROOT)), words[0], words[1]));
        }
    }

    /** The edits possible in {@code [start, end)} of the text; they may overlap. */
    List<Edit> possible(String text, int start, int end) {
        List<Edit> edits = new ArrayList<>();
        boolean[] quoted = quoted(text);
        Matcher word = WORD.matcher(text).region(start, end);
        while (word.find()) {
            if (!quoted[word.start()]) {
                addSwaps(edits, text, new Span(word.start(), word.end()));
            }
            addSpellings(edits, text, new Span(word.start(), word.end()));
        }
        addDigits(edits, text, start, end, quoted);
        addQuotations(edits, text, start, end);
        return edits;
    }

    private static boolean[] quoted(String text) {
        boolean[] quoted = new boolean[text.length()];
        new QuotationParser().quotations(Article.typed("a", text), new Tokenizer().tokenize(text))
                .forEach(quotation -> Arrays.fill(quoted, quotation.open().start(), Math.max(quotation.close().end(), quotation.inner().end()), true));
        return quoted;
    }

    private void addSwaps(List<Edit> edits, String text, Span word) {
        String surface = word.of(text);
        for (Swap swap : swaps) {
            if (swap.word.equals(surface) && fits(swap, text, word)) {
                if (swap.other.startsWith("+ ")) {
                    String added = swap.other.substring(2);
                    edits.add(new Edit(Span.at(word.start()), added + " ", Span.at(word.start()), new Span(0, added.length()), swap.type, swap.significance));
                } else if (swap.other.equals("-")) {
                    edits.add(new Edit(new Span(word.start() - 1, word.end()), "", word, Span.at(0), swap.type, swap.significance));
                } else {
                    edits.add(Edit.of(word, swap.other, swap.type, swap.significance));
                }
            }
        }
    }

    /** Whether the swap means in this place what the table says. */
    private static boolean fits(Swap swap, String text, Span word) {
        String behind = text.substring(word.end(), Math.min(text.length(), word.end() + 20));
        String before = text.substring(Math.max(0, word.start() - 12), word.start());
        return switch (swap.type) {
            case NUMBER -> !NUMBER_GOES_ON.matcher(behind).matches() && !BEHIND_NUMBER.matcher(before).matches() && fitsAbout(swap, behind);
            case NAME -> swap.other.startsWith("+ ") ? !before.matches("(?s).*" + Pattern.quote(swap.other.substring(2)) + " ") : true;
            case DATE -> !swap.word.equals("الماضي") || before.matches("(?s).*(الأسبوع|الشهر|العام) ");
            default -> true;
        };
    }

    /** {@code نحو} is about a number only before one. */
    private static boolean fitsAbout(Swap swap, String behind) {
        return !swap.word.equals("نحو") || behind.matches("(?s) [\\d].*");
    }

    private static void addSpellings(List<Edit> edits, String text, Span word) {
        String surface = word.of(text);
        if (surface.length() < 3) {
            return;
        }
        for (String other : List.of(surface.replaceFirst("^[أإ]", "ا"), surface.replaceFirst("ة$", "ه"), surface.replaceFirst("ى$", "ي"),
                surface.replaceFirst("^(\\p{L})(?=[^ا\\p{M}])", "$1\u064E"), surface.replaceFirst("(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=\\p{L}{2}$)", "ـــ"))) {
            if (!other.equals(surface)) {
                edits.add(Edit.of(word, other, DivergenceType.ORTHOGRAPHIC, Significance.COSMETIC));
            }
        }
    }

    private static final Set<String> BEFORE_YEARS = Set.of("عام", "سنة", "أكتوبر", "ديسمبر");

    private static void addDigits(List<Edit> edits, String text, int start, int end, boolean[] quoted) {
        Matcher digits = DIGITS.matcher(text).region(start, end).useTransparentBounds(true);
        while (digits.find()) {
            Span place = new Span(digits.start(), digits.end());
            StringBuilder indic = new StringBuilder();
            digits.group().chars().forEach(digit -> indic.append((char) ('٠' + digit - '0')));
            edits.add(Edit.of(place, indic.toString(), DivergenceType.NUMBER, Significance.COSMETIC));
            String behind = text.substring(place.end(), Math.min(text.length(), place.end() + 20));
            String previous = text.substring(start, place.start()).strip().replaceFirst("(?s).*\\s", "");
            boolean date = behind.matches("(?s)\\s+(" + MONTHS + ").*") || BEFORE_YEARS.contains(previous);
            if (!quoted[place.start()]) {
                edits.add(Edit.of(place, String.valueOf(Integer.parseInt(digits.group()) + 3), date ? DivergenceType.DATE : DivergenceType.NUMBER,
                        Significance.SUBSTANTIVE));
            }
        }
    }

    private static void addQuotations(List<Edit> edits, String text, int start, int end) {
        Matcher quotation = QUOTATION.matcher(text);
        while (quotation.find()) {
            if (quotation.start() < start || quotation.end() > end) {
                continue;
            }
            Span place = new Span(quotation.start(), quotation.end());
            String inner = place.of(text).substring(1, place.length() - 1);
            boolean guillemets = text.charAt(place.start()) == '«';
            String[] words = inner.split(" ");
            if (words.length < 4) {
                continue;
            }
            Span marks = new Span(0, inner.length() + 2);
            edits.add(new Edit(place, guillemets ? "“" + inner + "”" : "«" + inner + "»", place, marks, DivergenceType.PUNCTUATION, Significance.COSMETIC));
            edits.add(new Edit(place, inner, place, Span.at(0), DivergenceType.QUOTATION, Significance.SUBSTANTIVE));
            int second = place.start() + 1 + inner.indexOf(' ', words[0].length() + 1) + 1;
            Matcher word = WORD.matcher(text).region(second, quotation.end());
            if (word.find() && word.end() - word.start() > 3) {
                edits.add(Edit.of(new Span(word.start(), word.end()), "خصوصيات", DivergenceType.QUOTATION, Significance.SUBSTANTIVE));
            }
        }
    }
}
