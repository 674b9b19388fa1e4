package org.muqabala.translation.memory;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

import org.muqabala.testkit.Judge;

/** One server for all tests of a run; tests that need one are skipped where none is installed. */
final class PostgresDesk {

    private static Optional<PostgresServer> server;

    private PostgresDesk() {
    }

    static synchronized PostgresServer server() throws IOException {
        if (server == null) {
            server = PostgresServer.start();
        }
        assumeTrue(Judge.isThere(server.isPresent(), "postgresql"), "PostgreSQL is not installed");
        return server.get();
    }

    static PostgresAddress newDatabase() throws IOException {
        try {
            return PostgresAddress.parse(server().newDatabase());
        } catch (SQLException | BadMemoryAddressException e) {
            throw new IOException(e);
        }
    }
}
