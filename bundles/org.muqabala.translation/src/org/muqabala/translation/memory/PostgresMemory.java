package org.muqabala.translation.memory;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.TranslationUnit;

/**
 * A translation memory that a desk shares, in a PostgreSQL database. The server finds candidates by the words that they share; they are ranked
 * as those of every memory. Whatever fails is a {@link SharedMemoryException}.
 */
public final class PostgresMemory implements TranslationMemory {

    /** So many units are written at a time; fewer than that need no staging. */
    private static final int BATCH = 500;

    /** How many units that hold the words of a concordance are put in order. */
    private static final int IN_ORDER = 500;

    private static final Duration WORDS_HOLD = Duration.ofMinutes(10);

    private final PostgresAddress address;
    private final PostgresConnections connections;
    private volatile FrequentWords frequent;
    private volatile long frequentUntil;

    /**
     * Connects, and makes the tables where there are none.
     *
     * @param password empty where the server asks for none
     * @throws SharedMemoryException if that cannot be done
     */
    public PostgresMemory(PostgresAddress address, String password) throws IOException {
        this.address = address;
        connections = new PostgresConnections(address, password);
        try {
            connections.writing(connection -> {
                PostgresSchema.prepare(connection, address);
                return null;
            });
        } catch (IOException | RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    @Override
    public long addAll(Units units) throws IOException {
        long added = connections.writing(connection -> {
            // moving a million rows is one statement that takes as long as it takes
            connection.setNetworkTimeout(Runnable::run, 0);
            Arriving arriving = new Arriving(connection, address);
            units.forEach(arriving);
            return arriving.end();
        });
        if (added > BATCH) {
            analyze();
        }
        return added;
    }

    /** Lets the server count the words anew, on which the choice of candidates rests. */
    private void analyze() throws IOException {
        connections.writing(connection -> {
            try (Statement statement = connection.createStatement()) {
                connection.setNetworkTimeout(Runnable::run, 0);
                statement.execute("ANALYZE muqabala.unit");
            }
            return null;
        });
        frequent = null;
    }

    /** Units on their way into the database. */
    private static final class Arriving implements UnitConsumer {

        private final Connection connection;
        private final PostgresAddress address;
        private final List<TranslationUnit> waiting = new ArrayList<>();
        private boolean staged;
        private long count;

        Arriving(Connection connection, PostgresAddress address) {
            this.connection = connection;
            this.address = address;
        }

        @Override
        public void accept(TranslationUnit unit) throws IOException {
            waiting.add(unit);
            count++;
            if (waiting.size() == BATCH) {
                try {
                    writeStaged();
                } catch (SQLException e) {
                    throw SharedMemoryException.of(e, address);
                }
            }
        }

        private void writeStaged() throws SQLException {
            if (!staged) {
                PostgresUnits.stage(connection);
                staged = true;
            }
            PostgresUnits.insertStaged(connection, waiting);
            waiting.clear();
        }

        long end() throws SQLException {
            if (staged) {
                writeStaged();
                PostgresUnits.moveStaged(connection);
            } else {
                PostgresUnits.insert(connection, waiting);
            }
            return count;
        }
    }

    @Override
    public List<MemoryMatch> matches(String given, Locale sourceLanguage, Locale targetLanguage, int most) throws IOException {
        SoughtSentence sought = SoughtSentence.of(UnitDocument.sound(given));
        String languages = UnitDocument.languages(sourceLanguage, targetLanguage);
        return sought.ranked(connections.reading(connection -> {
            Set<TranslationUnit> candidates = new LinkedHashSet<>(same(connection, sought, languages, Math.max(most, SoughtSentence.CANDIDATES)));
            Set<String> stems = sought.stems();
            if (!stems.isEmpty()) {
                candidates.addAll(likely(connection, sought, stems, languages));
            }
            return candidates;
        }), most);
    }

    private static List<TranslationUnit> same(Connection connection, SoughtSentence sought, String languages, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + PostgresUnits.READ
                + " FROM muqabala.unit WHERE languages = ? AND folded = ? ORDER BY source = ? DESC, changed DESC LIMIT ?")) {
            select.setString(1, languages);
            select.setString(2, UnitDocument.folded(sought.sentence()));
            select.setString(3, sought.sentence());
            select.setInt(4, most);
            return units(select);
        }
    }

    /** Sentences that share so many words that they may be alike enough, and are neither twice as long nor half. */
    private List<TranslationUnit> likely(Connection connection, SoughtSentence sought, Set<String> stems, String languages) throws SQLException {
        int least = SoughtSentence.leastShared(stems.size());
        try (PreparedStatement select = connection.prepareStatement("SELECT " + PostgresUnits.READ + """
                 FROM (SELECT *, (SELECT count(*) FROM unnest(?::text[]) AS stem WHERE stem = ANY (source_words)) AS shared
                       FROM muqabala.unit WHERE source_words && ?::text[] AND languages = ? AND words BETWEEN ? AND ?) AS candidate
                WHERE shared >= ? ORDER BY shared DESC, abs(words - ?) LIMIT ?""")) {
            int words = sought.words().size();
            int column = 1;
            select.setArray(column++, connection.createArrayOf("text", stems.toArray()));
            select.setArray(column++, connection.createArrayOf("text", frequent(connection).telling(stems, least).toArray()));
            select.setString(column++, languages);
            select.setInt(column++, words * SoughtSentence.LEAST_LIKENESS / 100);
            select.setInt(column++, words * 100 / SoughtSentence.LEAST_LIKENESS);
            select.setInt(column++, least);
            select.setInt(column++, words);
            select.setInt(column, SoughtSentence.CANDIDATES);
            return units(select);
        }
    }

    private FrequentWords frequent(Connection connection) throws SQLException {
        FrequentWords known = frequent;
        if (known == null || System.nanoTime() - frequentUntil > 0) {
            known = FrequentWords.of(connection);
            frequentUntil = System.nanoTime() + WORDS_HOLD.toNanos();
            frequent = known;
        }
        return known;
    }

    @Override
    public List<TranslationUnit> concordance(String words, boolean inTarget, int most) throws IOException {
        SoughtWords sought = SoughtWords.of(UnitDocument.sound(words));
        if (sought.isEmpty()) {
            return List.of();
        }
        List<Set<String>> forms = sought.forms();
        String field = inTarget ? "target_words" : "source_words";
        String each = (" AND " + field + " && ?::text[]").repeat(forms.size()).substring(" AND ".length());
        return sought.ranked(connections.reading(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT " + PostgresUnits.READ + " FROM muqabala.unit WHERE " + each + " LIMIT ?")) {
                int column = 1;
                for (Set<String> of : forms) {
                    select.setArray(column++, connection.createArrayOf("text", of.toArray()));
                }
                select.setInt(column, Math.max(most, IN_ORDER));
                return units(select);
            }
        }), inTarget, most);
    }

    private static List<TranslationUnit> units(PreparedStatement select) throws SQLException {
        List<TranslationUnit> units = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                units.add(PostgresUnits.unit(rows));
            }
        }
        return units;
    }

    @Override
    public void forEach(Consumer<TranslationUnit> consumer) throws IOException {
        connections.writing(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT " + PostgresUnits.READ + " FROM muqabala.unit")) {
                // in portions, or the driver would take all of them into memory first
                select.setFetchSize(BATCH);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        consumer.accept(PostgresUnits.unit(rows));
                    }
                }
            }
            return null;
        });
    }

    @Override
    public long size() throws IOException {
        return connections.reading(connection -> {
            try (Statement statement = connection.createStatement(); ResultSet count = statement.executeQuery("SELECT count(*) FROM muqabala.unit")) {
                return count.next() ? count.getLong(1) : 0;
            }
        });
    }

    @Override
    public void close() {
        connections.close();
    }
}
