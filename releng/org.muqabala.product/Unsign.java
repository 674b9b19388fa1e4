import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes the signatures out of all jars below a folder. Java leaves the classes of a signed jar out of its class-data
 * archive, which costs the start of the workbench a third of its time. The classes themselves stay byte for byte.
 */
final class Unsign {

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        if (jars.isEmpty()) {
            throw new IOException("no jars below " + arguments[0]);
        }
        long unsigned = jars.stream().filter(Unsign::unsign).count();
        System.out.println("took the signatures out of " + unsigned + " of " + jars.size() + " jars");
    }

    /** Returns whether the jar was signed. */
    private static boolean unsign(Path jar) {
        try (FileSystem entries = FileSystems.newFileSystem(jar, Map.of())) {
            List<Path> signatures;
            try (Stream<Path> files = Files.list(entries.getPath("META-INF"))) {
                signatures = files.filter(Unsign::isSignature).toList();
            } catch (java.nio.file.NoSuchFileException e) {
                return false;
            }
            for (Path signature : signatures) {
                Files.delete(signature);
            }
            return !signatures.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    private static boolean isSignature(Path file) {
        return file.getFileName().toString().matches("(?i).+\\.(SF|RSA|DSA|EC)");
    }
}
