package org.muqabala.translation.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A service on this computer that answers as a test wants it, and keeps what it was asked. */
final class SmallService implements AutoCloseable {

    /** Gives an answer. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile String path = "";
    private volatile String key = "";
    private volatile JsonObject question;

    SmallService(Answer answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            path = exchange.getRequestURI().getPath();
            key = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            question = JsonParser.parseString(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)).getAsJsonObject();
            try (exchange) {
                answer.to(exchange);
            }
        });
        server.start();
    }

    /** Answers with a status and a body. */
    static SmallService saying(int status, String body) throws IOException {
        return new SmallService(exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    /** Says that it has an answer and never gives it, until the service is closed. */
    static SmallService silent(boolean begins) throws IOException {
        return new SmallService(exchange -> {
            if (begins) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
            }
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Answers on and on, until the other side has had enough. */
    static SmallService endless() throws IOException {
        return new SmallService(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = "ترجمة".repeat(1000).getBytes(StandardCharsets.UTF_8);
            OutputStream body = exchange.getResponseBody();
            while (true) {
                body.write(piece);
            }
        });
    }

    ServiceAddress address() {
        return ServiceAddress.known("http://127.0.0.1:" + server.getAddress().getPort());
    }

    String path() {
        return path;
    }

    String key() {
        return key;
    }

    /** What it was last asked; null before. */
    JsonObject question() {
        return question;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
