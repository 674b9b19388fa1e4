/**
 * The inspector: what the divergence or passage that is being looked at is, why, and what was said about it; and the form in
 * which an editor says more. It follows the collation in front.
 */
package org.muqabala.ui.inspector;
