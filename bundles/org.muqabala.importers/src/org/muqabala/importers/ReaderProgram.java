package org.muqabala.importers;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the jars of the reader stand: in a bundle of their own beside this one in an installation, in the build's folder while
 * Muqabala itself is worked on. The system property {@value #PROPERTY} names another folder.
 */
final class ReaderProgram {

    static final String PROPERTY = "muqabala.reader";

    private static final String BUNDLE = "org.muqabala.reader.program";
    private static final String MAIN = "org.muqabala.reader.ReaderProcess";
    /** Heap of a reader in MB; a thousand-page PDF needs half of it, and the command line with its one reader fits into 512 MiB. */
    private static final int HEAP = 224;

    /** Seconds by which a reader outlasts the patience of who asked, who mostly ends it first. */
    private static final int GRACE = 5;

    private ReaderProgram() {
    }

    /** The folder with the jars, or empty if the installation is not whole. */
    static Optional<Path> find() {
        String named = System.getProperty(PROPERTY);
        List<Path> places = new ArrayList<>();
        if (named != null) {
            places.add(Path.of(named));
        } else {
            ownPlace().ifPresent(own -> {
                places.addAll(installed(own));
                places.addAll(built(own));
            });
        }
        return places.stream().filter(Files::isDirectory).findFirst();
    }

    /**
     * The command that starts a reader from the jars in the folder.
     *
     * @param patience seconds after which this process gives a file up
     */
    static List<String> command(Path folder, int patience) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java").toString());
        command.addAll(List.of("-Xmx" + HEAP + "m", "-Xms32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData", "-Xshare:auto", "-Xlog:disable", "-XX:MaxMetaspaceSize=96m", "-XX:MaxDirectMemorySize=16m"));
        // names of hosts are looked up in an empty file and nowhere else
        command.add("-Djdk.net.hosts.file=" + (windows ? "NUL" : "/dev/null"));
        command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Djava.net.useSystemProxies=false",
                "-Djavax.xml.accessExternalDTD=", "-Djavax.xml.accessExternalSchema=", "-Djavax.xml.accessExternalStylesheet=",
                "-Djdk.xml.entityExpansionLimit=1000", "-Djdk.xml.totalEntitySizeLimit=1000000", "-Djdk.xml.maxGeneralEntitySizeLimit=1000000",
                "-Djdk.xml.maxElementDepth=2000", "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory"));
        command.addAll(List.of("-cp", folder.resolve("*").toString(), MAIN));
        // whom it works for, and how long anybody waits
        command.addAll(List.of(Long.toString(ProcessHandle.current().pid()), Integer.toString(patience + GRACE)));
        return command;
    }

    /** In an installation: the jars' bundle stands beside this bundle's jar, mostly in the same version. */
    private static List<Path> installed(Path own) {
        Path plugins = own.getParent();
        String name = own.getFileName().toString();
        int border = name.indexOf('_');
        if (plugins == null || border < 0 || !name.endsWith(".jar")) {
            return List.of();
        }
        String version = name.substring(border + 1, name.length() - ".jar".length());
        List<Path> places = new ArrayList<>(List.of(plugins.resolve(BUNDLE + "_" + version).resolve("reader")));
        try (Stream<Path> others = Files.list(plugins)) {
            others.filter(each -> each.getFileName().toString().startsWith(BUNDLE + "_")).sorted(Comparator.reverseOrder())
                    .forEach(each -> places.add(each.resolve("reader")));
        } catch (IOException e) {
            System.getLogger(ReaderProgram.class.getName()).log(System.Logger.Level.DEBUG, "cannot list " + plugins, e);
        }
        return places;
    }

    /** In the build: {@code bundles/org.muqabala.reader/target/program} beside {@code bundles/org.muqabala.importers/target/…}. */
    private static List<Path> built(Path own) {
        List<Path> places = new ArrayList<>();
        for (Path at = own; at != null; at = at.getParent()) {
            places.add(at.resolveSibling("org.muqabala.reader").resolve("target").resolve("program"));
        }
        return places;
    }

    private static Optional<Path> ownPlace() {
        try {
            URI place = ReaderProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return place.getScheme().equals("file") ? Optional.of(Path.of(place)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException | NullPointerException e) {
            // a class loader that does not say where its classes are
            return Optional.empty();
        }
    }
}
