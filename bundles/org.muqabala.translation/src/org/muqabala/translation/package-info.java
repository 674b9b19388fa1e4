/**
 * Help for translators: what a translated version of a story is worth for the next one, and how much work is left.
 */
package org.muqabala.translation;
