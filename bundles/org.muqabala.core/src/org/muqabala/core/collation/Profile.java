package org.muqabala.core.collation;

import java.util.List;
import java.util.Set;

/**
 * How strictly two versions are read: which folds and which rules are out of use. A switched-off fold or rule takes away
 * its own class of divergences and no other.
 *
 * @param id the name on the command line and in files
 * @param foldsOff ids of folds that are not applied
 * @param rulesOff ids of classifiers that are not asked
 */
public record Profile(String id, Set<String> foldsOff, Set<String> rulesOff) {

    /** Every fold and every rule in use: how a news desk reads. */
    public static final Profile NEWS = new Profile("news", Set.of(), Set.of());

    /** The profiles that there are; the first is the one to use where nobody chooses. */
    public static final List<Profile> ALL = List.of(NEWS);

    public Profile {
        foldsOff = Set.copyOf(foldsOff);
        rulesOff = Set.copyOf(rulesOff);
    }

    /** @throws IllegalArgumentException if there is no such profile */
    public static Profile ofId(String id) {
        return ALL.stream().filter(profile -> profile.id.equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no profile " + id));
    }
}
