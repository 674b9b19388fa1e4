package org.muqabala.translation.memory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.muqabala.translation.memory.SharedMemoryException.Problem;

/**
 * How a shared memory is laid out in a database: made on first use, brought up to date by each version of the program that lays it out
 * otherwise. Nothing but a stock server is needed.
 */
final class PostgresSchema {

    /** What leads from each version to the next; the first makes everything. Entries are never changed, only added. */
    private static final List<String> STEPS = List.of("""
            CREATE TABLE muqabala.unit (
                id text PRIMARY KEY,
                languages text NOT NULL,
                folded text NOT NULL,
                words integer NOT NULL,
                source_words text[] NOT NULL,
                target_words text[] NOT NULL,
                source_language text NOT NULL,
                target_language text NOT NULL,
                source text NOT NULL,
                target text NOT NULL,
                author text NOT NULL,
                changed timestamptz NOT NULL);
            CREATE INDEX unit_folded ON muqabala.unit (languages, folded);
            CREATE INDEX unit_source_words ON muqabala.unit USING gin (source_words);
            CREATE INDEX unit_target_words ON muqabala.unit USING gin (target_words);
            ALTER TABLE muqabala.unit ALTER COLUMN source_words SET STATISTICS 500;
            """);

    /** Held while the layout is looked at, so that two desks that come first do not both make it. */
    private static final long LOCK = 0x6D757161626C61L;

    private PostgresSchema() {
    }

    /**
     * Makes what is not there.
     *
     * @throws SharedMemoryException if a later version of the program has been here
     */
    static void prepare(Connection connection, PostgresAddress address) throws SQLException, SharedMemoryException {
        try (Statement statement = connection.createStatement()) {
            int version = version(statement);
            if (version < STEPS.size()) {
                statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
                version = version(statement);
                begin(statement, version);
                for (; version < STEPS.size(); version++) {
                    statement.execute(STEPS.get(version));
                    statement.execute("UPDATE muqabala.layout SET version = " + (version + 1));
                }
            }
            if (version > STEPS.size()) {
                throw new SharedMemoryException(Problem.NEWER, address.database(), null);
            }
        }
    }

    private static void begin(Statement statement, int version) throws SQLException {
        if (version == 0) {
            statement.execute("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'muqabala') THEN CREATE SCHEMA muqabala; END IF; END $$");
            statement.execute("CREATE TABLE IF NOT EXISTS muqabala.layout (version integer NOT NULL)");
            statement.execute("INSERT INTO muqabala.layout SELECT 0 WHERE NOT EXISTS (SELECT FROM muqabala.layout)");
        }
    }

    /** 0 where there is none. */
    private static int version(Statement statement) throws SQLException {
        if (!isThere(statement)) {
            return 0;
        }
        try (ResultSet version = statement.executeQuery("SELECT max(version) FROM muqabala.layout")) {
            return version.next() ? version.getInt(1) : 0;
        }
    }

    /** Asks the catalogue's own table: what the server remembers of names may be older than the lock. */
    private static boolean isThere(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'muqabala' AND tablename = 'layout')")) {
            return found.next() && found.getBoolean(1);
        }
    }
}
