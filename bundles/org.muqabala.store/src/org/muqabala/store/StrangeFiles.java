package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files in a review's own folders that are none of the review's, such as what a merge by hand leaves beside an annotation. Nobody reads them, and
 * nobody moves them: they may be somebody's. What stands in the review's folder itself, a glossary or an export, is no stranger.
 */
record StrangeFiles(Path review) {

    private static final Pattern TEXT = Pattern.compile("[0-9a-f]{64}\\.txt");
    /** What systems put into every folder. */
    private static final Set<String> OF_SYSTEMS = Set.of("Thumbs.db", "desktop.ini");

    List<ReviewProblem> problems() throws IOException {
        List<ReviewProblem> problems = new ArrayList<>();
        for (String name : List.of(ReviewStore.ANNOTATIONS, EventFiles.FOLDER, ReviewStore.TEXTS)) {
            Path folder = review.resolve(name);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> isStrange(name, file.getFileName().toString())).filter(Files::isRegularFile).sorted()
                            .map(file -> new ReviewProblem(review.relativize(file), ReviewProblem.Kind.STRANGE, "", Optional.empty())).forEach(problems::add);
                }
            }
        }
        return problems;
    }

    private static boolean isStrange(String folder, String file) {
        boolean ours = folder.equals(ReviewStore.TEXTS) ? TEXT.matcher(file).matches() : file.endsWith(".json");
        return !ours && !OF_SYSTEMS.contains(file) && !isOfAnEditor(file);
    }

    /** Hidden, being written or an editor's copy. */
    private static boolean isOfAnEditor(String file) {
        return file.startsWith(".") || file.startsWith("#") || file.endsWith("~");
    }
}
