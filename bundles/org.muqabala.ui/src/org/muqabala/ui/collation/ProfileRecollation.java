package org.muqabala.ui.collation;

import java.util.List;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.store.Recollation;

/** Collates by the profile that a review names. */
final class ProfileRecollation implements Recollation {

    private static final List<Profile> PROFILES = List.of(Profile.NEWS);

    @Override
    public Comparison compare(String profileId, Article a, Article b, Progress progress) {
        Profile profile = PROFILES.stream().filter(known -> known.id().equals(profileId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no profile " + profileId));
        return new Collator(profile).compare(a, b, progress);
    }
}
