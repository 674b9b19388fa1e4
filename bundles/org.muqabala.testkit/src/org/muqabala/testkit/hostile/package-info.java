/** Files made to do harm: bombs, traps, ruins and lies, made anew for each run from fixed seeds. */
package org.muqabala.testkit.hostile;
