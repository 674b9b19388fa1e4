package org.muqabala.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.LeftOut;
import org.muqabala.importers.ArticleImporters;
import org.muqabala.importers.UnreadableArticleTexts;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.ReviewTexts;
import org.muqabala.store.UnwritableFileException;
import org.muqabala.store.WholeFile;

/**
 * Where a command reads from and writes to.
 *
 * @param folder what relative paths start from
 * @param out standard output; UTF-8 is written to it whatever the locale
 * @param err standard error
 * @param messages in the user's language
 * @param importers by which every command reads
 */
record Desk(Path folder, OutputStream out, PrintStream err, Messages messages, ArticleImporters importers) {

    /** The file of that name, in the caller's folder unless the name says otherwise. */
    Path path(String name) throws CommandException {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new CommandException(ExitStatus.WRONG_USAGE, about(name, messages.get("file.name")), e);
        }
    }

    Article read(String name, ReadingOptions options) throws CommandException {
        Path file = path(name);
        try {
            Article article = importers.read(file, options, Progress.NONE);
            tellLeftOut(name, article, LeftOut.Kind.ATTACHMENT, "leftOut.attachments");
            tellLeftOut(name, article, LeftOut.Kind.ARTICLE, "leftOut.articles");
            return article;
        } catch (UnreadableArticleException e) {
            ExitStatus status = e.problem() == UnreadableArticleException.Problem.UNKNOWN_CHARSET
                    ? ExitStatus.WRONG_USAGE : ExitStatus.UNREADABLE;
            throw new CommandException(status, about(name, new UnreadableArticleTexts(messages.locale()).text(e)), e);
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, about(name, messages.get("file.unreadable", reason(e))), e);
        }
    }

    private void tellLeftOut(String file, Article article, LeftOut.Kind kind, String message) {
        List<String> names = article.source().leftOut().stream().filter(part -> part.kind() == kind).map(LeftOut::name).toList();
        if (!names.isEmpty()) {
            tell(about(file, messages.get(message, names.size(), String.join("; ", names))));
        }
    }

    /** How a command ends that has read these articles and done all else. */
    static ExitStatus status(List<Article> articles) {
        return articles.stream().allMatch(article -> article.source().leftOut().stream().noneMatch(LeftOut::isLoss))
                ? ExitStatus.DONE : ExitStatus.LEFT_OUT;
    }

    /**
     * Writes a result: whole into the file that {@code -o} names or not at all, else to standard output. A file that the command
     * has read is never written over, nor is one in a folder that it has read, nor one of a review.
     */
    void write(Arguments arguments, WholeFile.Content content) throws CommandException {
        Optional<String> name = arguments.value(Option.OUTPUT);
        if (name.isEmpty()) {
            toStandardOutput(content);
            return;
        }
        Path file = path(name.get());
        requireFree(file, name.get(), arguments.inputs());
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw unwritable(name.get(), reason(e), e);
        }
    }

    private void requireFree(Path file, String name, List<String> inputs) throws CommandException {
        try {
            if (Files.isDirectory(file) || !Files.isDirectory(file.toAbsolutePath().getParent())) {
                return; // writing says so
            }
            Path place = WholeFile.realPath(file);
            for (String input : inputs) {
                Path read = path(input);
                if (Files.isDirectory(read) ? place.startsWith(read.toRealPath()) : Files.exists(file) && Files.isSameFile(file, read)) {
                    throw unwritable(name, messages.get(Files.isDirectory(read) ? "file.inInput" : "file.input"), null);
                }
            }
            if (ReviewStore.holds(file)) {
                throw unwritable(name, messages.get("file.inReview"), null);
            }
        } catch (IOException e) {
            throw unwritable(name, reason(e), e);
        }
    }

    private void toStandardOutput(WholeFile.Content content) throws CommandException {
        try {
            content.writeTo(out);
            out.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw unwritable(messages.get("file.stdout"), reason(e), e);
            }
            // the reader has seen enough, as "head" does: no reason to speak up
        }
    }

    private static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed") || message.contains("pipe closed");
    }

    CommandException unwritable(String name, String why, Exception cause) {
        return new CommandException(ExitStatus.UNWRITABLE, about(name, messages.get("file.unwritable", why)), cause);
    }

    /** What the system says of a failure, in words. */
    String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return messages.get("reason.permission");
        }
        if (e instanceof NoSuchFileException) {
            return messages.get("reason.folder");
        }
        if (e instanceof UnwritableFileException unwritable) {
            return new ReviewTexts(messages.locale()).text(unwritable);
        }
        String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }

    /** Puts a message's subject in front of it. */
    static String about(String file, String message) {
        return file + ": " + message;
    }

    /** One line to standard error. */
    void tell(String message) {
        err.println("muqabala: " + TerminalLine.of(message));
        err.flush();
    }
}
