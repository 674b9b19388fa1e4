package org.muqabala.ui.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service on this computer that gives one and the same answer to everybody, and keeps what it was asked. */
final class SmallService implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final byte[] answer;

    /** @param json the answer */
    SmallService(String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n";
        answer = (head + json).getBytes(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(this::serve);
    }

    private void serve() {
        try {
            while (true) {
                try (Socket caller = socket.accept()) {
                    // a character is a byte, so that the length of the question can be counted
                    BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
                    int length = 0;
                    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                        if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                            length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
                        }
                    }
                    char[] question = new char[length];
                    for (int read = 0; read < length;) {
                        read += Math.max(0, in.read(question, read, length - read));
                    }
                    asked.add(new String(question));
                    caller.getOutputStream().write(answer);
                    caller.getOutputStream().flush();
                }
            }
        } catch (SocketException e) {
            // the test is over
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
