package org.muqabala.app.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.muqabala.testkit.Seeds;

/**
 * The product as the build leaves it.
 *
 * @param home its top folder
 */
record Product(Path home) {

    private static final Map<String, String> NO_DISPLAY = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");

    /** The product for this machine. */
    static Product built() {
        Path home = Seeds.root().resolve("releng/org.muqabala.product/target/products/org.muqabala.product/linux/gtk")
                .resolve(machine()).resolve("muqabala");
        if (!Files.isDirectory(home)) {
            throw new IllegalStateException("build releng/org.muqabala.product first: there is no " + home);
        }
        return new Product(home);
    }

    /** The architecture of this machine, in the platform's words. */
    static String machine() {
        return System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
    }

    /** The start script. */
    Path script() {
        return home.resolve("muqabala");
    }

    /** The jar of a bundle, whatever its version. */
    Path bundle(String name) throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("plugins"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(name + "_")).findFirst().orElseThrow();
        }
    }

    /** Runs the command line by the start script, without a display. */
    Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, NO_DISPLAY, arguments);
    }

    /** Runs the command line by the start script, in an environment of the caller's choice. */
    Run run(Path folder, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script().toString()));
        command.addAll(List.of(arguments));
        return Run.of(folder, environment, command);
    }

    /**
     * Runs the command line as an OSGi application, without a display.
     *
     * @param state a folder for the platform's own files
     * @param javaOption one more option for Java
     */
    Run runInPlatform(Path folder, Path state, String javaOption, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                javaOption, "-jar", bundle("org.eclipse.equinox.launcher").toString(), "-nosplash",
                "-application", "org.muqabala.cli.application", "-data", state.resolve("workspace").toString()));
        command.addAll(List.of(arguments));
        return Run.of(folder, NO_DISPLAY, command);
    }
}
