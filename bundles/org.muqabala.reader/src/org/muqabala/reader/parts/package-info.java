/**
 * What office formats are made of: a zip file whose entries are XML documents. Both are read here and only here, within limits and
 * without a document type, an entity or an address ever being followed.
 */
package org.muqabala.reader.parts;
