/**
 * Word files (Office Open XML): the parts of the package, the styles, the stories that flow through it, and which of their words belong
 * to the original and which to the final version.
 */
package org.muqabala.reader.word;
