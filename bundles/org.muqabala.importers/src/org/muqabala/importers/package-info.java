/**
 * Files to articles. One importer a family of formats; each is found as a service and knows nothing of the others. There
 * is plain text: strict decoding, so that a wrong character set is an error and never a page of question marks.
 */
package org.muqabala.importers;
