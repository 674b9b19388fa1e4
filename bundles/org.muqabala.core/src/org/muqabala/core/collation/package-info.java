/**
 * How two versions of a story compare: links between passages, divergences inside them, and the collator that finds both.
 * The values here are the form in which every other bundle sees a comparison.
 */
package org.muqabala.core.collation;
