package org.muqabala.exporters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.muqabala.testkit.Judge;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A browser without a window, by its own protocol for developers. */
final class Chromium implements AutoCloseable {

    private static final int SECONDS = 240;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
    private int last;

    private Chromium(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), new Messages()).join();
    }

    static Optional<String> program() {
        Optional<String> found = Stream.of(System.getenv("PATH").split(":")).flatMap(folder -> Stream.of(folder + "/chromium", folder + "/chromium-browser", folder + "/google-chrome"))
                .filter(file -> Files.isExecutable(Path.of(file))).findFirst();
        return Judge.isThere(found.isPresent(), "chromium") ? found : Optional.empty();
    }

    static Chromium start() throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("chromium");
        Process process = new ProcessBuilder(program().orElseThrow(), "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
                "--window-size=1280,1400", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return page(process, profile);
        } catch (IOException | RuntimeException e) {
            end(process, profile);
            throw e;
        }
    }

    private static Chromium page(Process process, Path profile) throws IOException, InterruptedException {
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS * 10 && (!Files.exists(port) || Files.readAllLines(port).size() < 2); i++) {
            Thread.sleep(100);
        }
        String list = "http://127.0.0.1:" + Files.readAllLines(port).getFirst() + "/json/list";
        String pages = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(list)).build(), HttpResponse.BodyHandlers.ofString()).body();
        for (var page : JsonParser.parseString(pages).getAsJsonArray()) {
            if (page.getAsJsonObject().get("type").getAsString().equals("page")) {
                Chromium chromium = new Chromium(process, profile, page.getAsJsonObject().get("webSocketDebuggerUrl").getAsString());
                for (String part : List.of("Page", "Runtime", "Log")) {
                    chromium.ask(part + ".enable", Map.of());
                }
                return chromium;
            }
        }
        throw new IOException("chromium shows no page");
    }

    void open(Path file) throws IOException {
        complaints.clear();
        loaded = new CompletableFuture<>();
        ask("Page.navigate", Map.of("url", file.toUri().toString()));
        await(loaded);
    }

    /** What an expression of the page's language comes to, as text. */
    String evaluate(String expression) throws IOException {
        JsonObject answer = ask("Runtime.evaluate", Map.of("expression", "String(" + expression + ")", "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        return answer.getAsJsonObject("result").get("value").getAsString();
    }

    /** Clicks with the mouse in the middle of the first element that a selector names. */
    void click(String selector) throws IOException {
        String[] at = evaluate("(() => { const e = document.querySelector(\"" + selector + "\"); e.scrollIntoView({block: 'center'}); "
                + "const r = e.getClientRects()[0]; return (r.x + r.width / 2) + ' ' + (r.y + r.height / 2); })()").split(" ");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            ask("Input.dispatchMouseEvent", Map.of("type", type, "x", Double.valueOf(at[0]), "y", Double.valueOf(at[1]), "button", "left", "clickCount", 1));
        }
        evaluate("document.body.offsetHeight");
    }

    void press(String key) throws IOException {
        ask("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key));
        ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    void emulate(String medium, String scheme) throws IOException {
        ask("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Makes the window so many pixels wide for the pages that are opened next. */
    void widen(int width) throws IOException {
        ask("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 1400, "deviceScaleFactor", 1, "mobile", false));
    }

    /** A picture under {@code target/screenshots}. */
    void picture(String name) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(ask("Page.captureScreenshot", Map.of("format", "png")).get("data").getAsString());
        Files.write(Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png"), bytes);
    }

    /** What the browser held against the page that is open: dialogs it wanted, what its policy forbade, errors of its script. */
    String complaints() {
        return String.join("\n", complaints);
    }

    private synchronized JsonObject ask(String method, Map<String, ?> parameters) throws IOException {
        int id = ++last;
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(new Gson().toJson(Map.of("id", id, "method", method, "params", parameters)), true).join();
        return await(answer);
    }

    private static <T> T await(CompletableFuture<T> future) throws IOException {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IOException(e);
        }
    }

    private void take(String message) {
        JsonObject object = JsonParser.parseString(message).getAsJsonObject();
        if (object.has("id")) {
            CompletableFuture<JsonObject> answer = asked.remove(object.get("id").getAsInt());
            if (object.has("error")) {
                answer.completeExceptionally(new IOException(object.get("error").toString()));
            } else {
                answer.complete(object.getAsJsonObject("result"));
            }
            return;
        }
        switch (object.get("method").getAsString()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Page.javascriptDialogOpening", "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(object.get("params").toString());
            default -> {
                // told of much that nobody asked
            }
        }
    }

    /** Puts messages together that come in pieces. */
    private final class Messages implements WebSocket.Listener {

        private final List<CharSequence> pieces = new ArrayList<>();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean complete) {
            pieces.add(data.toString());
            if (complete) {
                String message = String.join("", pieces);
                pieces.clear();
                take(message);
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        socket.abort();
        end(process, profile);
    }

    /** Ends it with all that it started, then takes its profile away, into which the last of them write until they are gone. */
    private static void end(Process process, Path profile) throws IOException, InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        process.destroy();
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(10, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                one.destroyForcibly();
            }
        }
        for (int tries = 100; !delete(profile) && tries > 0; tries--) {
            Thread.sleep(100);
        }
    }

    /** Whether nothing of it is left; somebody may have written in between. */
    private static boolean delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (DirectoryNotEmptyException | UncheckedIOException | NoSuchFileException e) {
            return false;
        }
    }
}
