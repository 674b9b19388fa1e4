package org.muqabala.importers;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.wire.ReadAnswer;
import org.muqabala.core.wire.ReadRequest;

/**
 * One running reader and the pipes to it. Used by one thread at a time; {@link #close} by any. It ends by itself when this process
 * ends, however that happens: its standard input does, and it watches whether this process lives.
 */
final class ReaderConnection implements AutoCloseable {

    /** What a virtual machine returns that was told to end when memory is short. */
    private static final int OUT_OF_MEMORY = 3;

    private static final System.Logger LOG = System.getLogger(ReaderConnection.class.getName());

    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream requests;
    private volatile boolean fresh = true;

    private ReaderConnection(Process process) {
        this.process = process;
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /**
     * Starts a reader from the jars in the folder.
     *
     * @param patience seconds after which nobody waits for an answer any more
     */
    static ReaderConnection start(Path program, int patience) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(ReaderProgram.command(program, patience)).directory(program.toFile());
        // agents, heaps and logs that are meant for this process are none of the reader's business
        List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH").forEach(builder.environment()::remove);
        ReaderConnection connection = new ReaderConnection(builder.start());
        Thread.ofPlatform().daemon(true).name("reader's messages").start(connection::drainMessages);
        return connection;
    }

    /**
     * Sends a file and waits for what is made of it.
     *
     * @param bytes read to the length that the request names
     * @throws SourceException if the file cannot be read, or became shorter
     * @throws IOException if the reader is gone or speaks nonsense
     */
    ReadAnswer ask(ReadRequest request, InputStream bytes) throws IOException {
        request.write(requests);
        byte[] chunk = new byte[1 << 16];
        for (int left = request.length(); left > 0;) {
            int n = bytes.read(chunk, 0, Math.min(left, chunk.length));
            if (n < 0) {
                throw new SourceException(new UnreadableArticleException(Problem.CHANGED, ""));
            }
            requests.write(chunk, 0, n);
            left -= n;
        }
        requests.flush();
        ReadAnswer answer = ReadAnswer.read(answers);
        fresh = false;
        return answer;
    }

    /** Whether it has not read any file yet, so that no earlier one can be to blame for what happens. */
    boolean isFresh() {
        return fresh;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether the reader ended because it had no memory left; waits a moment for its end. */
    boolean diedOfMemory() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the reader at once, whatever it does. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void drainMessages() {
        try (BufferedReader messages = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            char[] chunk = new char[1 << 12];
            for (int n = messages.read(chunk); n >= 0; n = messages.read(chunk)) {
                LOG.log(System.Logger.Level.DEBUG, new String(chunk, 0, n));
            }
        } catch (IOException e) {
            // the reader was ended, and its pipe with it
            LOG.log(System.Logger.Level.TRACE, "the reader's messages end", e);
        }
    }
}
