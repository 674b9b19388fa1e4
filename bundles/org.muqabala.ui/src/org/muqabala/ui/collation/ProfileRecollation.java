package org.muqabala.ui.collation;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.store.Recollation;

/** Collates by the profile that a review names. */
final class ProfileRecollation implements Recollation {

    @Override
    public Comparison compare(String profileId, Article a, Article b, Progress progress) {
        return new Collator(Profile.ofId(profileId)).compare(a, b, progress);
    }
}
