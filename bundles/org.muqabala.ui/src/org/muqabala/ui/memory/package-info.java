/**
 * The user's translation memory in the workbench: where it is, the one that all windows share while it is open, and files of it that come from
 * other tools and go to them.
 */
package org.muqabala.ui.memory;
