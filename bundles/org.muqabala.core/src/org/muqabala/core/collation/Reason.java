package org.muqabala.core.collation;

import java.util.List;

/**
 * Why a divergence has its type and weight: the rule that decided, with what it saw. {@link ReasonTexts} says it in words.
 *
 * @param rule stable name, the key of its message, such as {@code number.value}
 * @param arguments words of the article or values that the message quotes, in the order that it expects
 */
public record Reason(String rule, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String rule, String... arguments) {
        return new Reason(rule, List.of(arguments));
    }
}
