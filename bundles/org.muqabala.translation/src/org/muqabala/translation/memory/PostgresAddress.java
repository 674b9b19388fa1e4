package org.muqabala.translation.memory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.muqabala.translation.memory.BadMemoryAddressException.Problem;
import org.postgresql.Driver;

/**
 * Where a desk's shared memory is kept: the JDBC address of a PostgreSQL database, without a password. One on another computer is
 * reached encrypted or not at all; left to itself the driver would go on in the clear where the server has no encryption.
 *
 * @param url as it was written, such as {@code jdbc:postgresql://desk.example.org/memory?user=huda&sslmode=verify-full}
 * @param host the computer, for messages
 * @param port as it is written, or the usual one
 * @param database its name, for messages
 */
public record PostgresAddress(String url, String host, String port, String database) {

    private static final String SCHEME = "jdbc:";
    /** What an address may say beside place and name; further ones of the driver load classes or run programs. */
    private static final Set<String> PARAMETERS = Set.of("user", "ssl", "sslmode", "sslrootcert", "sslcert", "sslkey");
    private static final Set<String> ENCRYPTED = Set.of("require", "verify-ca", "verify-full");
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final Map<String, String> PLACE = Map.of("PGHOST", "localhost", "PGPORT", "5432", "PGDBNAME", "");

    /** Says by itself on standard error what it also throws. Held, because loggers that nobody holds forget their level. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    /** Whether what was written is meant as an address, rather than as a folder. */
    public static boolean isMeant(String written) {
        return written.strip().startsWith(SCHEME);
    }

    /** @throws BadMemoryAddressException if it is none that can be used */
    public static PostgresAddress parse(String written) throws BadMemoryAddressException {
        String url = written.strip();
        Properties parts = url.startsWith(SCHEME + "postgresql:") ? Driver.parseURL(url, new Properties()) : null;
        if (parts == null) {
            throw new BadMemoryAddressException(Problem.NO_ADDRESS, url);
        }
        String database = part(parts, "PGDBNAME");
        if (database.isBlank()) {
            throw new BadMemoryAddressException(Problem.NO_ADDRESS, url);
        }
        for (String name : parts.stringPropertyNames()) {
            if (name.equals("password")) {
                throw new BadMemoryAddressException(Problem.HOLDS_PASSWORD, database);
            }
            if (!PARAMETERS.contains(name) && !PLACE.containsKey(name)) {
                throw new BadMemoryAddressException(Problem.PARAMETER, name);
            }
        }
        String host = part(parts, "PGHOST");
        if (!isHere(host) && !ENCRYPTED.contains(parts.getProperty("sslmode", ""))) {
            throw new BadMemoryAddressException(Problem.UNENCRYPTED, host);
        }
        return new PostgresAddress(url, host, part(parts, "PGPORT"), database);
    }

    /** Whether all computers named, with commas between them, are this one. */
    private static boolean isHere(String hosts) {
        return THIS_COMPUTER.containsAll(List.of(hosts.split(",")).stream().map(String::strip).toList());
    }

    /** The same for all who share the memory: computer, port and database, without a user's name or the way there. */
    public String place() {
        return host.toLowerCase(Locale.ROOT) + ":" + port + "/" + database;
    }

    private static String part(Properties parts, String name) {
        return parts.getProperty(name, PLACE.get(name));
    }

    @Override
    public String toString() {
        return url;
    }
}
