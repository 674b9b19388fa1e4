package org.muqabala.translation.machine;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.muqabala.core.spi.FailedTranslationException;
import org.muqabala.core.spi.MachineTranslation;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.translation.Recipient;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** DeepL, a company's service, by version 2 of its interface. */
public final class DeepL implements MachineTranslation {

    static final String ID = "deepl";
    static final ServiceAddress USUAL = ServiceAddress.known("https://api.deepl.com");

    private static final ServiceAddress FREE = ServiceAddress.known("https://api-free.deepl.com");
    /** By this the keys end that are good at the free address alone. */
    private static final String FREE_KEY = ":fx";

    private final JsonService service;
    private final String key;

    /** @param address of the service or of a desk's own relay to it */
    public DeepL(ServiceAddress address, String key, Duration patience) {
        service = new JsonService(address.equals(USUAL) && key.endsWith(FREE_KEY) ? FREE : address, patience);
        this.key = key;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "DeepL";
    }

    @Override
    public Recipient recipient() {
        return service.address().recipient();
    }

    @Override
    public String disclosure(Locale locale) {
        return new MachineTexts(locale).disclosure(recipient());
    }

    @Override
    public String translate(String text, Locale from, Locale to, Progress progress) throws FailedTranslationException {
        JsonArray texts = new JsonArray();
        texts.add(text);
        JsonObject question = new JsonObject();
        question.add("text", texts);
        question.addProperty("source_lang", from.getLanguage().toUpperCase(Locale.ROOT));
        question.addProperty("target_lang", target(to));
        Map<String, String> headers = key.isEmpty() ? Map.of() : Map.of("Authorization", "DeepL-Auth-Key " + key);
        return service.text(translation(service.post("/v2/translate", headers, question, progress)));
    }

    private static JsonElement translation(JsonObject answer) {
        return answer.get("translations") instanceof JsonArray all && !all.isEmpty() && all.get(0) instanceof JsonObject first ? first.get("text") : null;
    }

    /** English and Portuguese are to be named with the country as whose they are written. */
    private static String target(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> "GB".equals(language.getCountry()) ? "EN-GB" : "EN-US";
            case "pt" -> "BR".equals(language.getCountry()) ? "PT-BR" : "PT-PT";
            default -> language.getLanguage().toUpperCase(Locale.ROOT);
        };
    }
}
