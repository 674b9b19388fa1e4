package org.muqabala.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.wire.ReadAnswer;
import org.muqabala.core.wire.ReadRequest;

/**
 * The reader as a process: answers on standard output the requests that come on standard input, one after the other, until there are
 * no more; so it ends with the program that started it, for which there is a {@link Watch} besides. What libraries print goes to standard error. Without memory the whole
 * process ends (the program that started it says so on the command line), since nobody knows what state it would be in.
 */
public final class ReaderProcess {

    /** Deep enough for what a format nests that is no attack. */
    private static final long STACK = 16L << 20;

    /** Exit status of a reader that ended because its answer is no longer awaited. */
    private static final int NOBODY_WAITS = 4;

    private final Formats formats = new Formats();

    private final Watch watch;

    private ReaderProcess(Watch watch) {
        this.watch = watch;
    }

    /** @param args number of the process that asks, and after how many seconds over a file this one ends */
    public static void main(String[] args) throws Exception {
        Optional<ProcessHandle> asker = ProcessHandle.of(Long.parseLong(args[0]));
        if (asker.isEmpty()) {
            return; // it has gone already
        }
        Watch watch = new Watch(asker.get(), Duration.ofSeconds(Long.parseLong(args[1])), () -> Runtime.getRuntime().halt(NOBODY_WAITS));
        watch.start();
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        Network.refuse();
        ReaderProcess process = new ReaderProcess(watch);
        Thread reader = new Thread(null, () -> process.serve(in, out), "reader", STACK);
        reader.start();
        reader.join();
    }

    private void serve(InputStream requests, OutputStream answers) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(requests, 1 << 16));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers, 1 << 16))) {
            while (true) {
                answer(in).write(out);
                out.flush();
                watch.fileEnds();
            }
        } catch (EOFException e) {
            // the program that asked has gone, and nothing is left to do
        } catch (IOException e) {
            e.printStackTrace();
        }
    }

    private ReadAnswer answer(DataInputStream in) throws IOException {
        ReadRequest request = ReadRequest.read(in);
        byte[] bytes = in.readNBytes(request.length());
        if (bytes.length < request.length()) {
            throw new EOFException();
        }
        watch.fileBegins();
        try {
            return new ReadAnswer.Read(formats.read(request.name(), bytes, request.options()));
        } catch (UnreadableArticleException e) {
            return new ReadAnswer.Refused(e.problem(), e.detail());
        } catch (StackOverflowError e) {
            return new ReadAnswer.Refused(Problem.TOO_DEEP, "");
        } catch (LinkageError e) {
            e.printStackTrace();
            return new ReadAnswer.Refused(Problem.READER_FAILED, "");
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            return new ReadAnswer.Refused(Problem.DAMAGED, reason(e));
        }
    }

    /** What a library says of a broken file, in one short line. */
    private static String reason(Throwable e) {
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = said.lines().findFirst().orElse("").strip();
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }
}
