package org.muqabala.translation.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.spi.FailedTranslationException;
import org.muqabala.core.spi.FailedTranslationException.Problem;
import org.muqabala.core.spi.MachineTranslation;
import org.muqabala.core.spi.Progress;

/** What the connectors ask and how they take every kind of answer, at a small service on this computer. */
class ConnectorTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String SENTENCE = "وصل الوفد إلى «القاهرة» ليلاً.";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void libreTranslateIsAskedInItsOwnForm() throws IOException {
        try (SmallService service = SmallService.saying(200, "{\"translatedText\": \" The delegation arrived. \\n\"}")) {
            assertEquals("The delegation arrived.", ask(Connector.LIBRETRANSLATE, service));
            assertEquals("/translate", service.path());
            assertEquals("{\"q\":\"" + SENTENCE + "\",\"source\":\"ar\",\"target\":\"en\",\"format\":\"text\",\"api_key\":\"secret\"}", service.question().toString());
        }
    }

    @Test
    void deepLIsAskedInItsOwnFormAndTheKeyStandsInTheHead() throws IOException {
        try (SmallService service = SmallService.saying(200, "{\"translations\":[{\"detected_source_language\":\"AR\",\"text\":\"The delegation arrived.\"}]}")) {
            assertEquals("The delegation arrived.", ask(Connector.DEEPL, service));
            assertEquals("/v2/translate", service.path());
            assertEquals("DeepL-Auth-Key secret", service.key());
            assertEquals("{\"text\":[\"" + SENTENCE + "\"],\"source_lang\":\"AR\",\"target_lang\":\"EN-US\"}", service.question().toString());
            connect(Connector.DEEPL, service).translate(SENTENCE, ARABIC, Locale.UK, Progress.NONE);
            assertEquals("EN-GB", service.question().get("target_lang").getAsString());
            connect(Connector.DEEPL, service).translate(SENTENCE, ARABIC, Locale.FRANCE, Progress.NONE);
            assertEquals("FR", service.question().get("target_lang").getAsString());
        }
    }

    @Test
    void aFreeKeyOfDeepLGoesToTheFreeAddress() {
        assertEquals("api-free.deepl.com", Connector.DEEPL.at(DeepL.USUAL, "abc:fx", "").recipient().host());
        assertEquals("api.deepl.com", Connector.DEEPL.at(DeepL.USUAL, "abc", "").recipient().host());
    }

    @Test
    void aModelIsTakenAtItsWordsWithoutItsThoughts() throws IOException {
        try (SmallService service = SmallService.saying(200, "{\"message\":{\"role\":\"assistant\",\"content\":\"<think>\\nhm\\n</think>\\n\\nThe delegation arrived.\"},\"done\":true}")) {
            assertEquals("The delegation arrived.", ask(Connector.OLLAMA, service));
            assertEquals("/api/chat", service.path());
            assertEquals("aya", service.question().get("model").getAsString());
            assertEquals(false, service.question().get("stream").getAsBoolean());
            assertEquals(SENTENCE, service.question().getAsJsonArray("messages").get(1).getAsJsonObject().get("content").getAsString());
        }
    }

    @ParameterizedTest
    @CsvSource({"400, REFUSED", "401, KEY", "403, KEY", "404, REFUSED", "413, TOO_LONG", "429, TOO_OFTEN", "456, USED_UP", "500, FAULT", "503, FAULT"})
    void everyRefusalIsToldFromTheOthers(int status, Problem problem) throws IOException {
        for (Connector connector : Connector.values()) {
            try (SmallService service = SmallService.saying(status, "")) {
                assertEquals(problem, problem(connector, service), connector.id());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"translatedText\":7,\"translations\":[],\"message\":null}", "<html>Welcome</html>",
        "{\"translatedText\":\" \",\"translations\":[{\"text\":\"\"}],\"message\":{\"content\":\"<think>\\u0061</think> \"}}",
        "{\"translations\":{\"text\":\"x\"},\"message\":\"x\",\"translatedText\":{\"x\":1}}", "{\"translatedText\":\"x"})
    void whatIsNoTranslationIsNone(String answer) throws IOException {
        for (Connector connector : Connector.values()) {
            try (SmallService service = SmallService.saying(200, answer)) {
                assertEquals(Problem.GARBLED, problem(connector, service), connector.id());
            }
        }
    }

    @Test
    void deepNestingIsGarbageAndNoFault() throws IOException {
        try (SmallService service = SmallService.saying(200, "[".repeat(500_000))) {
            assertEquals(Problem.GARBLED, problem(Connector.DEEPL, service));
        }
    }

    @Test
    void whatTheServiceSaysOfARefusalIsOneShortLine() throws IOException {
        try (SmallService service = SmallService.saying(400, "{\"error\":\"ar is not\\nsupported\\u202E" + "!".repeat(500) + "\"}")) {
            FailedTranslationException refused = assertThrows(FailedTranslationException.class, () -> ask(Connector.LIBRETRANSLATE, service));
            assertTrue(refused.detail().startsWith("ar is not supported !!!"), refused.detail());
            assertTrue(refused.detail().length() <= 201, refused.detail());
            assertTrue(new MachineTexts(Locale.ENGLISH).text(refused).startsWith("The service refuses: \u2068ar is not supported"), refused.detail());
        }
    }

    @Test
    void noRedirectionIsFollowed() throws IOException {
        try (SmallService other = SmallService.saying(200, "{\"translatedText\":\"x\"}");
                SmallService service = new SmallService(exchange -> {
                    exchange.getResponseHeaders().add("Location", other.address() + "/translate");
                    exchange.sendResponseHeaders(307, -1);
                })) {
            assertEquals(Problem.REDIRECTED, problem(Connector.LIBRETRANSLATE, service));
            assertNull(other.question());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerThatDoesNotComeIsNotWaitedForBeyondItsTime(boolean begun) throws IOException {
        try (SmallService service = SmallService.silent(begun)) {
            MachineTranslation machine = Connector.LIBRETRANSLATE.at(service.address(), "", "", Duration.ofMillis(300));
            assertEquals(Problem.TOO_SLOW, assertThrows(FailedTranslationException.class, () -> machine.translate(SENTENCE, ARABIC, Locale.ENGLISH, Progress.NONE)).problem());
        }
    }

    @Test
    void anEndlessAnswerIsCutOff() throws IOException {
        try (SmallService service = SmallService.endless()) {
            assertEquals(Problem.ENDLESS, problem(Connector.LIBRETRANSLATE, service));
        }
    }

    @ParameterizedTest
    @EnumSource(Connector.class)
    void aTranslationThatIsNoLongerWantedEndsAtOnce(Connector connector) throws IOException {
        AtomicInteger looks = new AtomicInteger();
        Progress cancelledSoon = new Progress() {
            @Override
            public void worked(double share) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return looks.incrementAndGet() > 3;
            }
        };
        try (SmallService service = SmallService.silent(true)) {
            MachineTranslation machine = connect(connector, service);
            assertThrows(CancellationException.class, () -> machine.translate(SENTENCE, ARABIC, Locale.ENGLISH, cancelledSoon));
        }
    }

    @Test
    void whereNobodyAnswersThatIsSaid() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        MachineTranslation machine = Connector.OLLAMA.at(ServiceAddress.known("http://127.0.0.1:" + free), "", "aya");
        FailedTranslationException away = assertThrows(FailedTranslationException.class, () -> machine.translate(SENTENCE, ARABIC, Locale.ENGLISH, Progress.NONE));
        assertEquals("Nobody answers at \u2068127.0.0.1:" + free + "\u2069; is the service running, and are you connected?", new MachineTexts(Locale.ENGLISH).text(away));
    }

    @Test
    void itIsSaidWhatLeavesTheComputer() {
        assertTrue(Connector.DEEPL.at(DeepL.USUAL, "k", "").disclosure(Locale.ENGLISH).contains("leave this computer and go encrypted to \u2068api.deepl.com\u2069"));
        assertTrue(Connector.OLLAMA.at(Ollama.USUAL, "", "aya").disclosure(Locale.ENGLISH).contains("do not leave it"));
        assertTrue(Connector.OLLAMA.at(Ollama.USUAL, "", "aya").disclosure(ARABIC).contains("ولا تغادره"));
    }

    @Test
    void everyProblemIsSaidInBothLanguages() {
        for (Problem problem : Problem.values()) {
            for (Locale language : new Locale[] {Locale.ENGLISH, ARABIC}) {
                assertTrue(new MachineTexts(language).text(new FailedTranslationException(problem, "host")).length() > 10);
                assertTrue(new MachineTexts(language).text(new FailedTranslationException(problem, "")).length() > 10);
            }
        }
    }

    private static MachineTranslation connect(Connector connector, SmallService service) {
        return connector.at(service.address(), "secret", "aya", PATIENCE);
    }

    private static String ask(Connector connector, SmallService service) throws FailedTranslationException {
        return connect(connector, service).translate(SENTENCE, ARABIC, Locale.ENGLISH, Progress.NONE);
    }

    private static Problem problem(Connector connector, SmallService service) {
        return assertThrows(FailedTranslationException.class, () -> ask(connector, service)).problem();
    }
}
