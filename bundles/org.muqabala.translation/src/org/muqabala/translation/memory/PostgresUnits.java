package org.muqabala.translation.memory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.translation.TranslationUnit;

/** Translation units as rows of a table. */
final class PostgresUnits {

    /** What {@link #unit} reads, in its order. */
    static final String READ = "source_language, target_language, source, target, author, changed";

    private static final String ALL = "id, languages, folded, words, source_words, target_words, " + READ;
    private static final String VALUES = " (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OVER = " ON CONFLICT (id) DO UPDATE SET source_language = excluded.source_language, target_language = excluded.target_language,"
            + " author = excluded.author, changed = excluded.changed";

    private PostgresUnits() {
    }

    /** Makes the table into which many units go first. It is gone with the transaction. */
    static void stage(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE incoming (LIKE muqabala.unit, place bigserial) ON COMMIT DROP");
        }
    }

    static void insertStaged(Connection connection, Collection<TranslationUnit> units) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO incoming" + VALUES)) {
            for (TranslationUnit unit : units) {
                set(insert, unit);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Moves what was staged into the memory: by their ids in one order for all, so that two desks that add the same never wait for each other. */
    static long moveStaged(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate("INSERT INTO muqabala.unit (" + ALL + ") SELECT DISTINCT ON (id) " + ALL + " FROM incoming ORDER BY id, place DESC" + OVER);
        }
    }

    /** Inserts a few. */
    static void insert(Connection connection, Collection<TranslationUnit> units) throws SQLException {
        TreeMap<String, TranslationUnit> ordered = new TreeMap<>();
        units.forEach(unit -> ordered.put(UnitDocument.id(unit).text(), unit));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO muqabala.unit" + VALUES + OVER)) {
            for (TranslationUnit unit : ordered.values()) {
                set(insert, unit);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, TranslationUnit given) throws SQLException {
        TranslationUnit unit = UnitDocument.sound(given);
        int column = 1;
        insert.setString(column++, UnitDocument.id(unit).text());
        insert.setString(column++, UnitDocument.languages(unit.sourceLanguage(), unit.targetLanguage()));
        insert.setString(column++, UnitDocument.folded(unit.source()));
        insert.setInt(column++, FoldedWords.of(unit.source()).size());
        insert.setArray(column++, insert.getConnection().createArrayOf("text", forms(unit.source())));
        insert.setArray(column++, insert.getConnection().createArrayOf("text", forms(unit.target())));
        insert.setString(column++, unit.sourceLanguage().toLanguageTag());
        insert.setString(column++, unit.targetLanguage().toLanguageTag());
        insert.setString(column++, unit.source());
        insert.setString(column++, unit.target());
        insert.setString(column++, unit.author());
        insert.setObject(column, OffsetDateTime.ofInstant(unit.changed().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC));
    }

    private static String[] forms(String text) {
        return WordForms.kept(text).stream().flatMap(Set::stream).distinct().toArray(String[]::new);
    }

    static TranslationUnit unit(ResultSet row) throws SQLException {
        int column = 1;
        return new TranslationUnit(Locale.forLanguageTag(row.getString(column++)), Locale.forLanguageTag(row.getString(column++)), row.getString(column++),
                row.getString(column++), row.getString(column++), row.getObject(column, OffsetDateTime.class).toInstant());
    }
}
