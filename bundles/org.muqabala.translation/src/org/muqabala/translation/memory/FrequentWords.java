package org.muqabala.translation.memory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which share of a shared memory's sentences has each of the frequent words: from the server's own statistics, which it keeps for its planner.
 *
 * @param shares by word; what is not here is rare
 * @param units how many sentences there are, about
 */
record FrequentWords(Map<String, Double> shares, double units) {

    /** How many sentences may be compared word by word inside the server. */
    private static final double BUDGET = 4000;

    static FrequentWords of(Connection connection) throws SQLException {
        Map<String, Double> shares = new HashMap<>();
        double units = 0;
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT most_common_elems::text::text[], most_common_elem_freqs, (SELECT reltuples FROM pg_class WHERE oid = 'muqabala.unit'::regclass)
                FROM pg_stats WHERE schemaname = 'muqabala' AND tablename = 'unit' AND attname = 'source_words'"""); ResultSet row = select.executeQuery()) {
            if (row.next() && row.getArray(1) != null && row.getArray(2) != null) {
                String[] words = (String[]) row.getArray(1).getArray();
                Float[] frequencies = (Float[]) row.getArray(2).getArray();
                for (int i = 0; i < words.length; i++) {
                    shares.put(words[i], (double) frequencies[i]);
                }
                units = row.getDouble(3);
            }
        }
        return new FrequentWords(shares, Math.max(0, units));
    }

    /**
     * The rarest of the stems, so many that no sentence can share as many as it has to without one of these; fewer where even they stand in
     * more sentences than can be compared.
     *
     * @param least how many of the stems a sentence shares at least
     */
    List<String> telling(Collection<String> stems, int least) {
        List<String> rarest = new ArrayList<>(stems);
        rarest.sort(Comparator.comparing(stem -> shares.getOrDefault(stem, 0.0)));
        List<String> telling = new ArrayList<>();
        double sentences = 0;
        for (String stem : rarest.subList(0, Math.max(1, stems.size() - least + 1))) {
            sentences += shares.getOrDefault(stem, 0.0) * units;
            if (!telling.isEmpty() && sentences > BUDGET) {
                break;
            }
            telling.add(stem);
        }
        return telling;
    }
}
