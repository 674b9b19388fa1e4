/**
 * Translation memories: one in a folder of this computer, kept by Lucene, and one that a desk shares, kept by PostgreSQL; a desk's memory is
 * both. They find candidates, each its own way; our own comparison of words ranks them, the same for all. Nothing else of the program knows
 * of Lucene or of the database.
 */
package org.muqabala.translation.memory;
