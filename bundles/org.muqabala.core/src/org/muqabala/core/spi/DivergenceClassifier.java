package org.muqabala.core.spi;

import java.util.Optional;

/** Knows one concern, such as numbers, and decides on the changes that fall under it. Stateless; safe for several threads. */
public interface DivergenceClassifier {

    /** Stable name, by which a profile switches it off. */
    String id();

    /** The verdict, or empty if the change is no concern of this classifier; the next in rank is then asked. */
    Optional<Verdict> judge(Change change);
}
