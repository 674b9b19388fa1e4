package org.muqabala.core.spi;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;

/** What a classifier decides of a change. */
public record Verdict(DivergenceType type, Significance significance, Reason reason) {
}
