package org.muqabala.translation.memory;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections to one database: each used by one thread at a time, kept for the next, and opened anew when the server has been away. Safe for
 * use from several threads.
 */
final class PostgresConnections implements AutoCloseable {

    private static final int MOST_IDLE = 4;
    private static final int CONNECT_SECONDS = 5;
    private static final int ANSWER_SECONDS = 30;

    /** Works with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    private final PostgresAddress address;
    private final PGSimpleDataSource source = new PGSimpleDataSource();
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    /** @param password empty where the server asks for none */
    PostgresConnections(PostgresAddress address, String password) {
        this.address = address;
        source.setURL(address.url());
        if (!password.isEmpty()) {
            source.setPassword(password);
        }
        source.setApplicationName("Muqabala");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(ANSWER_SECONDS);
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
    }

    /** Reads; once more on a new connection if an old one turns out to be dead. */
    <T> T reading(Work<T> work) throws IOException {
        Connection kept = takeIdle();
        if (kept != null) {
            try {
                return using(kept, work);
            } catch (SQLException e) {
                if (!isAway(e)) {
                    throw SharedMemoryException.of(e, address);
                }
                forgetIdle();
            }
        }
        return writing(work);
    }

    /** Does what is to be done once at most, on a connection that was not left lying about. */
    <T> T writing(Work<T> work) throws IOException {
        try {
            return using(source.getConnection(), work);
        } catch (SQLException e) {
            throw SharedMemoryException.of(e, address);
        }
    }

    private <T> T using(Connection connection, Work<T> work) throws SQLException, IOException {
        boolean sound = false;
        try {
            connection.setAutoCommit(false);
            T result = work.with(connection);
            connection.commit();
            sound = true;
            return result;
        } finally {
            if (sound) {
                keep(connection);
            } else {
                abandon(connection);
            }
        }
    }

    private static boolean isAway(SQLException e) {
        return e.getSQLState() != null && SharedMemoryException.isAway(e.getSQLState());
    }

    private synchronized Connection takeIdle() {
        return idle.pollFirst();
    }

    private void keep(Connection connection) throws SQLException {
        // what was written on it may have been given more time
        connection.setNetworkTimeout(Runnable::run, ANSWER_SECONDS * 1000);
        synchronized (this) {
            if (!closed && idle.size() < MOST_IDLE) {
                idle.addFirst(connection);
                return;
            }
        }
        connection.close();
    }

    /** What was begun on it is undone by the server when the connection ends. */
    private static void abandon(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // it was lost before; why, is already being said
        }
    }

    private synchronized void forgetIdle() {
        idle.forEach(PostgresConnections::abandon);
        idle.clear();
    }

    @Override
    public synchronized void close() {
        closed = true;
        forgetIdle();
    }
}
