package org.muqabala.translation.machine;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.muqabala.core.spi.FailedTranslationException;
import org.muqabala.core.spi.MachineTranslation;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.translation.Recipient;

import com.google.gson.JsonObject;

/** LibreTranslate: free software that a desk runs itself, or asks at somebody who does. */
public final class LibreTranslate implements MachineTranslation {

    static final String ID = "libretranslate";
    static final ServiceAddress USUAL = ServiceAddress.known("http://127.0.0.1:5000");

    private final JsonService service;
    private final String key;

    /** @param key as the service's owner gives it out; empty where none is asked for */
    public LibreTranslate(ServiceAddress address, String key, Duration patience) {
        service = new JsonService(address, patience);
        this.key = key;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "LibreTranslate";
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
        JsonObject question = new JsonObject();
        question.addProperty("q", text);
        question.addProperty("source", from.getLanguage());
        question.addProperty("target", to.getLanguage());
        question.addProperty("format", "text");
        if (!key.isEmpty()) {
            question.addProperty("api_key", key);
        }
        return service.text(service.post("/translate", Map.of(), question, progress).get("translatedText"));
    }
}
