/**
 * The ledger: every divergence of the collation in front as a row of a table, in step with the editor. What a column says and
 * how it sorts stands in {@link org.muqabala.ui.ledger.LedgerColumn}.
 */
package org.muqabala.ui.ledger;
