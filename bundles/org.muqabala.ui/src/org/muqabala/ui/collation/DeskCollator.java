package org.muqabala.ui.collation;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.HouseStyle;
import org.muqabala.core.collation.Profile;
import org.osgi.service.component.annotations.Component;

/**
 * The collator that all editors share as long as the desk reads by the same profile and spellings: word lists are read once, and words
 * of a story are looked up once. Safe for use from several threads.
 */
@Component(service = DeskCollator.class)
public final class DeskCollator {

    private Collator collator;
    private HouseStyle houseStyle;

    synchronized Collator of(Profile profile, HouseStyle style) {
        if (collator == null || !collator.profile().equals(profile) || !houseStyle.equals(style)) {
            collator = new Collator(profile, style);
            houseStyle = style;
        }
        return collator;
    }
}
