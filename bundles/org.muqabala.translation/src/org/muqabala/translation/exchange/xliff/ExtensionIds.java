package org.muqabala.translation.exchange.xliff;

import java.util.HashSet;
import java.util.Set;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** The ids of all elements that others have put into one element of the core: within it, no two of a namespace have the same. */
final class ExtensionIds {

    private final Set<String> ids = new HashSet<>();

    void add(XmlElement element) throws BrokenExchangeException {
        // modules have rules of their own for their ids
        if (!Xliff2Names.module(element.namespace()).isEmpty()) {
            return;
        }
        for (XmlElement each : element.all().toList()) {
            String id = each.attribute("id").or(() -> each.attribute(XmlAttribute.XML, "id")).orElse("");
            if (!id.isEmpty() && !ids.add(each.namespace() + " " + id)) {
                throw new BrokenExchangeException(Problem.SAME_ID, each.line(), id);
            }
        }
    }
}
