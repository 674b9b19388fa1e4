package org.muqabala.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.wire.ReadRequest;
import org.muqabala.testkit.Seeds;

/** The importer of documents and the readers that it keeps. */
class DocumentImporterTest {

    private static final Path DOCUMENT = Seeds.root().resolve("bundles/org.muqabala.reader/test/fixtures/seeds/001.docx");

    @TempDir
    Path folder;

    private DocumentImporter importer = new DocumentImporter();

    @AfterEach
    void endReaders() {
        importer.close();
    }

    @Test
    void saysHowAnArticleWasReadAndWhereItsPassagesStand() throws IOException {
        Article article = importer.read(DOCUMENT, Optional.empty());
        assertEquals("001.docx", article.name());
        assertEquals("docx", article.reading().importer());
        assertFalse(article.reading().version().isEmpty());
        assertEquals(Sha256.of(Files.readAllBytes(DOCUMENT)).hex(), article.reading().sha256());
        assertEquals(1, article.source().originOf(0).orElseThrow().paragraph());
        article.blocks().forEach(block -> assertTrue(article.source().originOf(block.span().start()).isPresent(), block::toString));
    }

    @Test
    void theSameBytesGiveTheSameArticleWhateverReaderReadsThem() throws IOException {
        Article first = importer.read(DOCUMENT, Optional.empty());
        assertEquals(first, importer.read(DOCUMENT, Optional.empty()));
        try (DocumentImporter other = new DocumentImporter()) {
            assertEquals(first, other.read(DOCUMENT, Optional.empty()));
        }
    }

    @Test
    void keepsOneReaderForFilesThatComeOneAfterTheOther() throws IOException {
        importer.read(DOCUMENT, Optional.empty());
        List<Long> readers = readers();
        importer.read(DOCUMENT, Optional.empty());
        assertEquals(readers, readers());
    }

    @Test
    void replacesAReaderThatDied() throws Exception {
        importer.read(DOCUMENT, Optional.empty());
        for (ProcessHandle reader : ProcessHandle.current().children().toList()) {
            reader.destroyForcibly();
            reader.onExit().get(10, TimeUnit.SECONDS);
        }
        assertEquals("docx", importer.read(DOCUMENT, Optional.empty()).reading().importer());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesAFileToANewReaderWhenAnUsedOneDiesOverIt() throws Exception {
        importer.read(DOCUMENT, Optional.empty());
        ProcessHandle used = ProcessHandle.of(readers().get(0)).orElseThrow();
        assertEquals(0, new ProcessBuilder("kill", "-STOP", Long.toString(used.pid())).start().waitFor());
        AtomicInteger asked = new AtomicInteger();
        Progress killing = new Progress() {
            @Override
            public void worked(double share) {
                // reading tells nothing
            }

            @Override
            public boolean isCancelled() {
                // once before it is asked, then each time that the answer is not there yet
                if (asked.incrementAndGet() == 5) {
                    used.destroyForcibly();
                }
                return false;
            }
        };
        Article article = importer.read(DOCUMENT, ReadingOptions.usual(), killing);
        assertEquals(Sha256.of(Files.readAllBytes(DOCUMENT)).hex(), article.reading().sha256());
        assertTrue(asked.get() >= 5 && !used.isAlive() && readers().size() == 1);
    }

    @Test
    void saysThatAFileBecameShorterWhileItWasRead() throws IOException {
        ReadRequest longer = new ReadRequest("a.docx", ReadingOptions.usual(), (int) Files.size(DOCUMENT) + 1);
        try (GuardedReader reader = new GuardedReader(ReaderProgram::find); HashedFile bytes = new HashedFile(DOCUMENT)) {
            UnreadableArticleException e = assertThrows(UnreadableArticleException.class, () -> reader.read(longer, bytes, Progress.NONE));
            assertEquals(Problem.CHANGED, e.problem());
        }
    }

    @Test
    void givesUpAFileThatTakesTooLongAndReadsTheNext() throws IOException {
        importer.close();
        importer = new DocumentImporter(new GuardedReader(ReaderProgram::find, 0));
        // no reader starts in no time
        UnreadableArticleException e = assertProblem(Problem.TOO_SLOW, DOCUMENT);
        assertEquals("0", e.detail());
        assertEquals(List.of(), readers());
    }

    @Test
    void givesUpAFileThatIsNoLongerWanted() {
        Progress cancelled = new Progress() {
            private int asked;

            @Override
            public void worked(double share) {
                // reading tells nothing
            }

            @Override
            public boolean isCancelled() {
                return ++asked > 1;
            }
        };
        assertThrows(CancellationException.class, () -> importer.read(DOCUMENT, ReadingOptions.usual(), cancelled));
        assertEquals(List.of(), readers());
    }

    @Test
    void saysThatTheReaderIsMissing() {
        importer.close();
        importer = new DocumentImporter(new GuardedReader(Optional::empty));
        assertProblem(Problem.NO_READER, DOCUMENT);
    }

    @Test
    void saysThatTheReaderBrokeDown() throws IOException {
        importer.close();
        // a folder without jars: Java starts, and ends at once
        importer = new DocumentImporter(new GuardedReader(() -> Optional.of(folder)));
        assertProblem(Problem.READER_FAILED, DOCUMENT);
    }

    @Test
    void saysWhatIsNoFile() throws IOException {
        assertProblem(Problem.MISSING, folder.resolve("nowhere.docx"));
        assertProblem(Problem.FOLDER, folder);
        assertProblem(Problem.NO_FILE, Path.of("/dev/null"));
        assertProblem(Problem.EMPTY, Files.createFile(folder.resolve("empty.docx")));
    }

    @Test
    void readsNothingAfterItsEnd() {
        importer.close();
        assertProblem(Problem.NO_READER, DOCUMENT);
    }

    private UnreadableArticleException assertProblem(Problem expected, Path file) {
        UnreadableArticleException thrown = assertThrows(UnreadableArticleException.class, () -> importer.read(file, Optional.empty()));
        assertEquals(expected, thrown.problem());
        return thrown;
    }

    /** The readers that run; one that was ended is given a moment to go. */
    private static List<Long> readers() {
        List<Long> running = new ArrayList<>();
        for (ProcessHandle child : ProcessHandle.current().children().toList()) {
            try {
                child.onExit().get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                running.add(child.pid());
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        }
        return running;
    }
}
