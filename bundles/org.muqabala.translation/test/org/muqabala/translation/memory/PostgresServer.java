package org.muqabala.translation.memory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of the machine's own, on a database cluster that is made for the tests and thrown away after them. It listens on this
 * computer alone. The server refuses to be run by root, who therefore has it run by somebody else.
 */
final class PostgresServer implements AutoCloseable {

    static final String PASSWORD = "مفتاح secret";
    private static final String USER = "desk";
    private static final String SOMEBODY_ELSE = "nobody";
    private static final long PATIENCE_SECONDS = 120;

    private final Path programs;
    private final Path folder;
    private final int port;
    private int databases;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Makes a cluster and starts it; empty where no server is installed. */
    static Optional<PostgresServer> start() throws IOException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("muqabala-postgres");
        if (isRoot()) {
            Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(SOMEBODY_ELSE));
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        PostgresServer server = new PostgresServer(programs.get(), folder, port);
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        server.run("initdb", "-D", server.data(), "-U", USER, "-A", "scram-sha-256", "--pwfile=" + password, "-E", "UTF8", "--locale=C", "--no-sync");
        server.resume();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return Optional.of(server);
    }

    private static Optional<Path> programs() throws IOException {
        List<Path> places = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.comparing((Path version) -> version.getFileName().toString()).reversed()).map(version -> version.resolve("bin")).forEach(places::add);
            }
        }
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).filter(place -> !place.isEmpty()).map(Path::of).forEach(places::add);
        return places.stream().filter(place -> Files.isExecutable(place.resolve("initdb")) && Files.isExecutable(place.resolve("pg_ctl"))).findFirst();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** Starts the server, or starts it again. */
    void resume() throws IOException {
        run("pg_ctl", "-D", data(), "-w", "-l", folder.resolve("log").toString(), "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off", "start");
    }

    /** Ends the server as a power cut does: nobody is told. */
    void goAway() throws IOException {
        run("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid=" + SOMEBODY_ELSE, "--regid=nogroup", "--clear-groups", "--"));
        }
        words.add(programs.resolve(program).toString());
        words.addAll(List.of(arguments));
        Path output = folder.resolveSibling(folder.getFileName() + "-" + program + ".log");
        Process process = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", words) + ": " + Files.readString(output));
            }
            Files.delete(output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The address of a new, empty database. */
    String newDatabase() throws SQLException {
        String name = "memory" + databases++;
        inDatabase("postgres", "CREATE DATABASE " + name);
        return address(name);
    }

    String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    void inDatabase(String database, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address(database), USER, PASSWORD); Statement done = connection.createStatement()) {
            done.execute(statement);
        }
    }

    @Override
    public void close() {
        try {
            if (Files.exists(folder.resolve("data/postmaster.pid"))) {
                goAway();
            }
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            System.err.println("the test's database cluster is left in " + folder + ": " + e.getMessage());
        }
    }
}
