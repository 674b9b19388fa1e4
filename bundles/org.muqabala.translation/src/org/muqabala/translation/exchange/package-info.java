/**
 * Translations in the forms that other tools write: read as streams, however long, from strangers' files. No document type,
 * entity or address of a file is followed.
 */
package org.muqabala.translation.exchange;
