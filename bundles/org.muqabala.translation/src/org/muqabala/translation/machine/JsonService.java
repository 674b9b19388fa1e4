package org.muqabala.translation.machine;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.muqabala.core.spi.FailedTranslationException;
import org.muqabala.core.spi.FailedTranslationException.Problem;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * Asks a service that takes and gives JSON. An answer has to be whole within the time limit and the bound; redirections are never followed,
 * since nobody agreed to where they lead.
 */
final class JsonService {

    /** How long an answer may be: far more than a translated page. */
    static final int LONGEST_ANSWER = 1 << 20;

    private static final int LONGEST_DETAIL = 200;
    private static final long LOOK_MILLISECONDS = 50;
    private static final int QUOTA_OF_DEEPL = 456;

    /** One for all, as each has threads of its own. Version 1.1, which every such service speaks; some stumble over the offer of another. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();
    private final ServiceAddress address;
    private final Duration patience;

    /** @param patience until when the whole answer has to be there */
    JsonService(ServiceAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    ServiceAddress address() {
        return address;
    }

    /**
     * Sends an object and gives back the one that comes in answer.
     *
     * @param headers names and values beside the usual ones
     * @throws CancellationException if {@code progress} says so
     */
    JsonObject post(String path, Map<String, String> headers, JsonObject question, Progress progress) throws FailedTranslationException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.at(path)).timeout(patience).header("Content-Type", "application/json")
                .header("Accept", "application/json").POST(BodyPublishers.ofString(question.toString(), StandardCharsets.UTF_8));
        headers.forEach(request::header);
        HttpResponse<byte[]> answer = await(CLIENT.sendAsync(request.build(), head -> new BoundedBody(LONGEST_ANSWER)), progress);
        JsonObject body = answer.statusCode() / 100 == 2 ? object(answer.body()) : null;
        if (body == null) {
            throw refusal(answer);
        }
        return body;
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> asked, Progress progress) throws FailedTranslationException {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                progress.throwIfCancelled();
                if (System.nanoTime() - end > 0) {
                    throw new FailedTranslationException(Problem.TOO_SLOW, host());
                }
                try {
                    return asked.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    continue; // is it still wanted?
                }
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            // ends the connection too; does nothing to an answer that is there
            asked.cancel(true);
        }
    }

    private FailedTranslationException failure(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof EndlessAnswerException) {
                return new FailedTranslationException(Problem.ENDLESS, host(), cause);
            }
            if (each instanceof HttpTimeoutException) {
                return new FailedTranslationException(Problem.TOO_SLOW, host(), cause);
            }
        }
        return new FailedTranslationException(cause instanceof IOException ? Problem.AWAY : Problem.GARBLED, host(), cause);
    }

    private FailedTranslationException refusal(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        return switch (status) {
            case 401, 403 -> new FailedTranslationException(Problem.KEY, host());
            case 429 -> new FailedTranslationException(Problem.TOO_OFTEN, host());
            case QUOTA_OF_DEEPL -> new FailedTranslationException(Problem.USED_UP, host());
            case 413, 414 -> new FailedTranslationException(Problem.TOO_LONG, host());
            default -> switch (status / 100) {
                case 2 -> new FailedTranslationException(Problem.GARBLED, host());
                case 3 -> new FailedTranslationException(Problem.REDIRECTED, host());
                case 4 -> new FailedTranslationException(Problem.REFUSED, said(answer.body()));
                default -> new FailedTranslationException(Problem.FAULT, String.valueOf(status));
            };
        };
    }

    /** What the service says of its own accord: a stranger's words, on one short line. */
    private static String said(byte[] body) {
        JsonObject object = object(body);
        if (object != null) {
            for (String name : List.of("error", "message")) {
                if (object.get(name) instanceof JsonPrimitive words) {
                    String line = SafeText.plainLine(words.getAsString()).strip();
                    return line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL) + "…" : line;
                }
            }
        }
        return "";
    }

    /** The object that the bytes are, or null. */
    private static JsonObject object(byte[] body) {
        try {
            return JsonParser.parseString(new String(body, StandardCharsets.UTF_8)) instanceof JsonObject object ? object : null;
        } catch (JsonParseException | StackOverflowError e) {
            return null;
        }
    }

    /**
     * The translation that stands at a place of an answer.
     *
     * @param found may be null
     * @throws FailedTranslationException if it is no text, or a blank one
     */
    String text(JsonElement found) throws FailedTranslationException {
        if (found instanceof JsonPrimitive primitive && primitive.isString() && !primitive.getAsString().isBlank()) {
            return primitive.getAsString().strip();
        }
        throw new FailedTranslationException(Problem.GARBLED, host());
    }

    private String host() {
        return address.recipient().host();
    }
}
