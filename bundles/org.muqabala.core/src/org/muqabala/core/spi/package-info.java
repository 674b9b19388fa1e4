/**
 * The interfaces that others plug into. Nothing here knows of a display, a dialog, a preference or a platform; lists of
 * implementations are handed over as constructor parameters.
 */
package org.muqabala.core.spi;
