package org.muqabala.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a program that was killed while it wrote has left in a review's folder: files of {@link WholeFile} and {@link FileBatch} that never got
 * their names. Nobody reads them.
 */
record AbandonedFiles(Path review) {

    /** What is done with a file. */
    private interface Deed {
        void with(Path file) throws IOException;
    }

    /** No writing takes so long: what nobody has written to since then has no writer any more. */
    private static final Duration OLD = Duration.ofDays(1);
    private static final String HEX = "[0-9a-f]";
    private static final Pattern NAME = Pattern.compile("\\." + HEX + "{8}(-" + HEX + "{4}){3}-" + HEX + "{12}(-[0-9]+)?\\.tmp");

    /** Deletes those that nobody has written to for a day. What cannot be deleted or looked at, as where others own it, stays: it does no harm. */
    void sweep(Instant now) {
        Instant before = now.minus(OLD);
        Path translations = review.resolve(TranslationFiles.FOLDER);
        List.of(review, review.resolve(ReviewStore.TEXTS), AnnotationFiles.folder(review), EventFiles.folder(review), review.resolve(LostAndFound.FOLDER),
                translations).forEach(folder -> sweep(folder, before));
        forEach(translations, AbandonedFiles::isFolder, folder -> sweep(folder, before));
    }

    private static void sweep(Path folder, Instant before) {
        forEach(folder, file -> NAME.matcher(file.getFileName().toString()).matches() && isAbandoned(file, before), Files::deleteIfExists);
    }

    private static void forEach(Path folder, DirectoryStream.Filter<Path> wanted, Deed deed) {
        if (!isFolder(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, wanted)) {
            for (Path file : files) {
                deed.with(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // tidying up must cost nobody a saving; the next one tries again
        }
    }

    private static boolean isFolder(Path file) {
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isAbandoned(Path file, Instant before) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile() && attributes.lastModifiedTime().toInstant().isBefore(before);
    }
}
