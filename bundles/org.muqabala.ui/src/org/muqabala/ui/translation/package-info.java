/**
 * The translation of an article, segment by segment: the editor in which it is written, what the memory knows of the segment in
 * hand, and the commands that begin a translation or carry one over from another version.
 */
package org.muqabala.ui.translation;
