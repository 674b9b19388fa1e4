package org.muqabala.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program of the tests in a process of its own, which can be killed or shut out from what this one may do. */
final class JavaProgram {

    private JavaProgram() {
    }

    /** @param before what the program is started by, such as {@code setpriv}; may be empty */
    static Process start(List<String> before, Class<?> program, String... arguments) throws java.io.IOException {
        String classPath = Optional.ofNullable(System.getProperty("surefire.test.class.path")).orElse(System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
