/** To be described. */
package org.muqabala.importers;
