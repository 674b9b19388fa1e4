/**
 * XLIFF files of versions 1.x and 2.x: read into segments, and written back into the file that they came from, in which all else
 * stays as it stood. A file that breaks the rules of its version is refused with a reason, one file of the package for each kind
 * of rule.
 */
package org.muqabala.translation.exchange.xliff;
