/**
 * The collation editor: two versions of a story side by side. {@link org.muqabala.ui.collation.CollationModel} is what an open
 * editor shows and what the ledger and the inspector follow; {@link org.muqabala.ui.collation.CollationViewer} lays out the two
 * {@link org.muqabala.ui.collation.VersionPane panes}, the gutter between them and the overview bar; the painters only paint.
 */
package org.muqabala.ui.collation;
