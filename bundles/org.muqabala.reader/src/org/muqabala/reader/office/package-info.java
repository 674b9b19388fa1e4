/** Word processors' own formats of old, read by Tika. */
package org.muqabala.reader.office;
