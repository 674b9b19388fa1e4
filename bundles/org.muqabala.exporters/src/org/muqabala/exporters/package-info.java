/** To be described. */
package org.muqabala.exporters;
