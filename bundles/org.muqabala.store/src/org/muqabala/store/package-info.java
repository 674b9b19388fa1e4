/** To be described. */
package org.muqabala.store;
