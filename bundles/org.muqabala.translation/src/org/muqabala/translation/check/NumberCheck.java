package org.muqabala.translation.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.text.Span;

/** Numbers that are missing, or of another value, or not in the source: by what they are worth, however they are written. */
final class NumberCheck implements SegmentCheck {

    private static final BigDecimal FIRST_GROUPED = BigDecimal.valueOf(10_000);

    private final Mentions mentions;

    NumberCheck(Mentions mentions) {
        this.mentions = mentions;
    }

    @Override
    public String id() {
        return "numbers";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        List<Mention> source = mentions.numbers(text.source(), text.sourceLanguage());
        List<Mention> target = mentions.numbers(text.target(), text.targetLanguage());
        boolean words = Mentions.knowsWords(text.sourceLanguage()) && Mentions.knowsWords(text.targetLanguage());
        List<Mention> missing = unmatched(source, text.source(), target, words);
        List<Mention> added = unmatched(target, text.target(), source, words);
        List<SegmentProblem> problems = new ArrayList<>();
        int pairs = Math.min(missing.size(), added.size());
        for (int i = 0; i < pairs; i++) {
            problems.add(different(missing.get(i), added.get(i), text));
        }
        missing.stream().skip(pairs).forEach(number -> problems.add(SegmentProblem.missing(id(), "numbers.missing", number.place(),
                number.place().of(text.source()))));
        // what one language writes in digits, another, whose number words are not known, may write in words
        if (words) {
            added.stream().skip(pairs)
                    .forEach(number -> problems.add(SegmentProblem.inTarget(id(), "numbers.added", number.place(), List.of(),
                            number.place().of(text.target()))));
        }
        problems.addAll(percents(source, target, text));
        return problems;
    }

    /** Numbers for certain whose value none of the others has. */
    private static List<Mention> unmatched(List<Mention> numbers, String text, List<Mention> others, boolean words) {
        Map<BigDecimal, List<Mention>> known = byValue(others);
        return numbers.stream().filter(number -> words ? isCertain(number) && (isLarge(number) || !isInDate(number.place(), text))
                : number.kind() == Mention.Kind.DIGITS && isLarge(number))
                .filter(number -> number.values().stream().noneMatch(known::containsKey)).toList();
    }

    /** Not a one or two: Arabic says them by the form of the noun. */
    private static boolean isCertain(Mention number) {
        return number.kind() != Mention.Kind.LOOSE && (number.percent() || number.values().stream()
                .anyMatch(value -> value.compareTo(BigDecimal.TWO) > 0 || value.scale() > 0));
    }

    /** Whether it may be the month of {@code 18/12/2015}, which the other side may name. */
    private static boolean isInDate(Span place, String text) {
        boolean behind = place.end() + 1 < text.length() && "/.-".indexOf(text.charAt(place.end())) >= 0
                && Character.isDigit(text.charAt(place.end() + 1));
        boolean before = place.start() > 1 && "/.-".indexOf(text.charAt(place.start() - 1)) >= 0
                && Character.isDigit(text.charAt(place.start() - 2));
        return behind || before;
    }

    /** Not one of those that are often written as a word, or count months. */
    private static boolean isLarge(Mention number) {
        return number.values().stream().allMatch(value -> value.compareTo(BigDecimal.valueOf(12)) > 0);
    }

    private SegmentProblem different(Mention source, Mention target, TranslatedText text) {
        List<QuickFix> fixes = source.percent() == target.percent()
                ? List.of(new QuickFix(digits(target, text), written(source, text))) : List.of();
        return new SegmentProblem(id(), "numbers.different", List.of(source.place().of(text.source()), target.place()
                .of(text.target())), Optional.of(source.place()),
                Optional.of(target.place()), fixes);
    }

    /** The number without its per cent sign or word. */
    private static Span digits(Mention number, TranslatedText text) {
        if (!number.percent()) {
            return number.place();
        }
        int end = number.place().start();
        while (end < number.place().end() && (Character.isDigit(text.target().charAt(end))
                || ".,\u066B\u066C".indexOf(text.target().charAt(end)) >= 0)) {
            end++;
        }
        return end == number.place().start() ? number.place() : new Span(number.place().start(), end);
    }

    /** The source's number as the target's language writes it in digits. */
    private static String written(Mention source, TranslatedText text) {
        BigDecimal value = source.values().iterator().next();
        boolean grouped = value.compareTo(FIRST_GROUPED) >= 0 || source.values().size() > 1;
        return grouped && text.isInto("en") ? String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value)
                : value.toPlainString();
    }

    /** Numbers that are shares on one side alone. */
    private List<SegmentProblem> percents(List<Mention> source, List<Mention> target, TranslatedText text) {
        Map<BigDecimal, List<Mention>> sources = byValue(source);
        Map<BigDecimal, List<Mention>> targets = byValue(target);
        List<SegmentProblem> problems = new ArrayList<>();
        for (Mention number : source) {
            List<Mention> same = someOf(number, targets);
            if (number.kind() == Mention.Kind.DIGITS && same.size() == 1 && same.getFirst().percent() != number.percent()
                    && someOf(number, sources).size() == 1) {
                problems.add(new SegmentProblem(id(), number.percent() ? "numbers.percent.missing" : "numbers.percent.added",
                        List.of(same.getFirst().place().of(text.target())),
                        Optional.of(number.place()), Optional.of(same.getFirst().place()),
                        number.percent() ? List.of(new QuickFix(Span.at(same.getFirst().place().end()), "%")) : List.of()));
            }
        }
        return problems;
    }

    private static Map<BigDecimal, List<Mention>> byValue(List<Mention> numbers) {
        Map<BigDecimal, List<Mention>> byValue = new HashMap<>();
        numbers.forEach(number -> number.values().forEach(value -> byValue.computeIfAbsent(value, key -> new ArrayList<>()).add(number)));
        return byValue;
    }

    /** The first of the numbers that may be worth as much, two at most. */
    private static List<Mention> someOf(Mention number, Map<BigDecimal, List<Mention>> numbers) {
        return number.values().stream().flatMap(value -> numbers.getOrDefault(value, List.of()).stream()).distinct().limit(2).toList();
    }
}
