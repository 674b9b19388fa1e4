/**
 * Files to articles. {@link org.muqabala.importers.PlainTextImporter Plain text} is read here: strict decoding, so that a wrong character
 * set is an error and never a page of question marks. {@link org.muqabala.importers.DocumentImporter Everything else} is read by
 * {@code org.muqabala.reader} in processes of its own, which this package starts, asks, gives up and replaces.
 * {@link org.muqabala.importers.ArticleImporters} is what the rest of the program asks.
 */
package org.muqabala.importers;
