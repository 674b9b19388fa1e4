/**
 * Known edits: versions made of any Arabic text by a seeded editor who writes down what was done, and the share of it that a
 * collation finds, by type.
 */
package org.muqabala.core.edits;
