package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.review.Annotation;

/** Sets aside what is damaged in a review's folder, and writes annotations anew that somebody damaged or took away while they were open here. */
final class FolderMending {

    private final FolderWriter writer;
    private final AnnotationJson form;
    private final Path annotations;
    private final AnnotationFiles files;

    FolderMending(FolderWriter writer, AnnotationJson form) {
        this.writer = writer;
        this.form = form;
        annotations = AnnotationFiles.folder(writer.folder());
        files = new AnnotationFiles(writer.folder(), form);
    }

    /**
     * Looks at what is new since it was looked at last, and other than this program left it.
     *
     * @param wanted the annotations that are to have a file
     * @param known the files as they were
     * @param added names of those that this program has made since
     * @return the files as they are now
     */
    FileStamps mend(List<Annotation> wanted, FileStamps known, Set<String> added) throws IOException {
        FileStamps found = FileStamps.of(annotations);
        Set<String> changed = new HashSet<>(found.changedSince(known));
        changed.removeAll(added);
        if (changed.isEmpty() && !found.lacksAnyOf(known)) {
            return found;
        }
        for (Annotation annotation : wanted) {
            mend(annotation, found, changed);
        }
        for (String name : changed) {
            files.problem(annotations.resolve(name)).ifPresent(writer::setAsideIfBroken);
        }
        return FileStamps.of(annotations);
    }

    /** @param changed loses the annotation's file */
    private void mend(Annotation annotation, FileStamps found, Set<String> changed) throws IOException {
        Path file = AnnotationFiles.file(writer.folder(), annotation.id());
        if (!found.has(file)) {
            writer.clearOfLink(file);
            writer.write(file, form.write(annotation));
        } else if (changed.remove(file.getFileName().toString())) {
            Optional<ReviewProblem> damage = damage(file);
            if (damage.isPresent()) {
                writer.writeOver(file, damage.get(), form.write(annotation));
            }
        }
    }

    /** What is broken in an annotation's file, and not only newer than the program. */
    Optional<ReviewProblem> damage(Path file) {
        return files.problem(file).filter(problem -> problem.kind().isBroken());
    }

    /** Of the events that are not known yet. */
    void setAsideBroken(List<ReviewEvent> known) throws IOException {
        Set<String> names = new HashSet<>();
        known.forEach(event -> names.add(event.fileName()));
        new EventFiles(writer.folder()).problems(names).forEach(writer::setAsideIfBroken);
    }
}
