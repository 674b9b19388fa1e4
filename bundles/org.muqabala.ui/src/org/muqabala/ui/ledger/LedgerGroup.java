package org.muqabala.ui.ledger;

import java.util.Comparator;

/**
 * What the rows of one group have in common. Two groups with the same rank and title are the same.
 *
 * @param rank orders groups; those of one rank stand in the order of the alphabet
 * @param title what it says in the interface
 */
record LedgerGroup(int rank, String title) {

    static Comparator<LedgerGroup> order(Comparator<String> alphabet) {
        return Comparator.comparingInt(LedgerGroup::rank).thenComparing(LedgerGroup::title, alphabet);
    }
}
