package org.muqabala.core.text.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.muqabala.core.spi.Fold;
import org.muqabala.core.text.LineTable;

/** Folds in the order in which they are applied. Immutable and safe for use from several threads. */
public final class FoldChain {

    private final List<Fold> folds;

    /** @param folds in order; no two may have one id */
    public FoldChain(List<Fold> folds) {
        this.folds = List.copyOf(folds);
        if (folds.stream().map(Fold::id).distinct().count() != folds.size()) {
            throw new IllegalArgumentException("two folds of one id: " + folds.stream().map(Fold::id).toList());
        }
    }

    /** All folds of the program. */
    public static FoldChain standard() {
        return standard(Map.of());
    }

    /** @param variants spellings that a desk counts as one beside those of the program's table, variant to preferred spelling */
    public static FoldChain standard(Map<String, String> variants) {
        List<Fold> letters = List.of(new InnerQuoteFold(), new TatweelFold(), new PresentationFormsFold(), new MarksFold(), new LookAlikesFold(),
                new DigitsFold(), new LatinCaseFold(), new HamzaSeatsFold(), new FinalYaFold(), new TaMarbutaFold(), new HamzaCarriersFold());
        List<Fold> chain = new ArrayList<>(letters);
        chain.add(new VariantsFold(table(new FoldChain(letters), variants)));
        return new FoldChain(chain);
    }

    /** Folded variant to folded preferred spelling; where a preferred spelling is a variant of another, it goes the whole way. */
    private static Map<String, String> table(FoldChain letters, Map<String, String> ofDesk) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : LineTable.read(FoldChain.class, "variants.txt")) {
            String[] sides = line.split("=");
            entries.put(foldStem(letters, sides[0].strip()), foldStem(letters, sides[1].strip()));
        }
        ofDesk.forEach((variant, preferred) -> entries.put(foldStem(letters, variant), foldStem(letters, preferred)));
        Map<String, String> table = new LinkedHashMap<>();
        entries.keySet().forEach(variant -> table.put(variant, end(entries, variant)));
        return table;
    }

    /** Where the way of preferences from the variant ends; a circle ends with the spelling in it that comes first by its letters. */
    private static String end(Map<String, String> entries, String variant) {
        Set<String> way = new TreeSet<>();
        String at = variant;
        while (entries.containsKey(at)) {
            if (!way.add(at)) {
                return circle(entries, at);
            }
            at = entries.get(at);
        }
        return at;
    }

    private static String circle(Map<String, String> entries, String member) {
        String first = member;
        for (String at = entries.get(member); !at.equals(member); at = entries.get(at)) {
            first = at.compareTo(first) < 0 ? at : first;
        }
        return first;
    }

    private static String foldStem(FoldChain letters, String entry) {
        return entry.endsWith("*") ? letters.key(entry.substring(0, entry.length() - 1)) + "*" : letters.key(entry);
    }

    /** The ids of the folds, in order. */
    public List<String> ids() {
        return folds.stream().map(Fold::id).toList();
    }

    /** The word under all folds. */
    public String key(String word) {
        String key = word;
        for (Fold fold : folds) {
            key = key.isEmpty() ? key : fold.apply(key);
        }
        return key;
    }

    private String keyWithout(Fold left, String word) {
        String key = word;
        for (Fold fold : folds) {
            key = fold == left || key.isEmpty() ? key : fold.apply(key);
        }
        return key;
    }

    /** The word under the first 0, 1, 2 … all folds. */
    public List<String> keys(String word) {
        List<String> keys = new ArrayList<>(folds.size() + 1);
        String key = word;
        keys.add(key);
        for (Fold fold : folds) {
            key = key.isEmpty() ? key : fold.apply(key);
            keys.add(key);
        }
        return keys;
    }

    /**
     * The folds without which the two words would differ.
     *
     * @return ids in the order of the chain; empty if the words are the same as written, or differ under all folds
     */
    public List<String> fired(String first, String second) {
        if (first.equals(second) || !key(first).equals(key(second))) {
            return List.of();
        }
        List<String> fired = new ArrayList<>();
        for (Fold fold : folds) {
            if (!keyWithout(fold, first).equals(keyWithout(fold, second))) {
                fired.add(fold.id());
            }
        }
        // the table of variants is written in folded spelling: where it decides, the folds before it only served to find the entry
        return fired.contains(VariantsFold.ID) ? List.of(VariantsFold.ID) : fired;
    }
}
