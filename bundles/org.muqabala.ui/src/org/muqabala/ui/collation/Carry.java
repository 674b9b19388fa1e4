package org.muqabala.ui.collation;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/** Where what stood in two texts when they were collated stands in the same texts as they were edited since. */
@FunctionalInterface
interface Carry {

    /** Nothing was edited. */
    Carry NOWHERE = (side, span) -> span;

    Span to(Side side, Span span);
}
