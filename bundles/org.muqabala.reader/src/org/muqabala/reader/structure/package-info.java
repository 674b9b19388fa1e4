/** Passages out of marked-up text, whether it arrives as events or as a tree: what HTML's own elements say, and no guessing. */
package org.muqabala.reader.structure;
