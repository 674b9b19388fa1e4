/**
 * Which words of a translation render what its source has no longer, and why they are thought to: each finder knows one reason, and says
 * nothing where it is not sure.
 */
package org.muqabala.translation.doubt;
