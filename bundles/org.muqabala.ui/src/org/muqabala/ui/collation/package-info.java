/**
 * The collation editor: two versions of a story side by side. {@link org.muqabala.ui.collation.CollationModel} is what an open
 * editor shows and what the ledger and the inspector follow; {@link org.muqabala.ui.collation.CollationViewer} lays out the two
 * {@link org.muqabala.ui.collation.VersionPane panes}, the gutter between them and the overview bar; the painters only paint.
 * How a kept review goes on when its articles do is {@link org.muqabala.ui.collation.ReviewGoingOn}; what comes back after the program was cut off is
 * {@link org.muqabala.ui.collation.RecoveredWork}.
 */
package org.muqabala.ui.collation;
