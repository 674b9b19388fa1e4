package org.muqabala.core.text;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one message file in one language: Arabic for every Arabic locale, English for any other, whatever the platform's
 * own language is.
 */
public final class MessageFile {

    private final ResourceBundle messages;
    /** To take a message's pattern apart costs more than to fill it in. */
    private final Map<String, MessagePattern> patterns = new ConcurrentHashMap<>();

    /**
     * @param owner a class in the package of the file
     * @param name the file's name without language and ending
     * @throws java.util.MissingResourceException if there is no such file
     */
    public MessageFile(Class<?> owner, String name, Locale locale) {
        messages = ResourceBundle.getBundle(owner.getPackageName() + "." + name, locale, owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** @throws java.util.MissingResourceException if there is no message of that key */
    public String text(String key, Object... arguments) {
        MessagePattern pattern = patterns.get(key);
        if (pattern == null) {
            pattern = patterns.computeIfAbsent(key, known -> new MessagePattern(messages.getString(known)));
        }
        return pattern.filled(arguments);
    }
}
