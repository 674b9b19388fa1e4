package org.muqabala.ui.hidden;

import java.util.List;

/** What an editor shows as text, whether on the screen at the moment or not. An editor of articles can be adapted to it. */
@FunctionalInterface
public interface TextsAtHand {

    List<String> texts();
}
