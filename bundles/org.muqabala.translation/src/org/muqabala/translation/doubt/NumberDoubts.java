package org.muqabala.translation.doubt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.muqabala.translation.check.Mention;
import org.muqabala.translation.check.Mentions;

/** Numbers that the source has no longer, however either side writes them. */
final class NumberDoubts implements DoubtFinder {

    private final Mentions mentions;
    private final Locale sourceLanguage;
    private final Locale targetLanguage;

    NumberDoubts(Mentions mentions, Locale sourceLanguage, Locale targetLanguage) {
        this.mentions = mentions;
        this.sourceLanguage = sourceLanguage;
        this.targetLanguage = targetLanguage;
    }

    @Override
    public List<Doubt> in(SourceChange change, String target) {
        List<Mention> former = numbers(change.former(), sourceLanguage);
        List<Mention> now = numbers(change.now(), sourceLanguage);
        List<Mention> gone = certain(former).stream().filter(number -> now.stream().noneMatch(other -> isWorth(number, other))).toList();
        List<Mention> added = certain(now).stream().filter(number -> former.stream().noneMatch(other -> isWorth(number, other))).toList();
        List<Doubt> doubts = new ArrayList<>();
        for (Mention number : certain(numbers(target, targetLanguage))) {
            gone.stream().filter(other -> isWorth(number, other)).findFirst()
                    .filter(other -> now.stream().noneMatch(standing -> isWorth(number, standing)))
                    .ifPresent(other -> doubts.add(gone.size() == 1 && added.size() == 1
                            ? new Doubt(number.place(), Reason.NUMBER, other.place().of(change.former()),
                                    added.getFirst().place().of(change.now()))
                            : change.doubt(number.place(), Reason.NUMBER, other.place())));
        }
        return doubts;
    }

    /** Those that the language's words tell, and digits that these do not tell for certain: of a time of day. */
    private List<Mention> numbers(String text, Locale language) {
        List<Mention> numbers = new ArrayList<>(mentions.numbers(text, language));
        List<Mention> certain = certain(numbers);
        mentions.numbers(text, Locale.ROOT).stream()
                .filter(digits -> certain.stream().noneMatch(number -> number.place().overlaps(digits.place()))).forEach(numbers::add);
        return numbers;
    }

    private static List<Mention> certain(List<Mention> numbers) {
        return numbers.stream().filter(number -> number.kind() != Mention.Kind.LOOSE).toList();
    }

    private static boolean isWorth(Mention number, Mention other) {
        return !Collections.disjoint(number.values(), other.values());
    }
}
