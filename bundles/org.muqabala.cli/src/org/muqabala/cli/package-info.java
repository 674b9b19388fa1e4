/** To be described. */
package org.muqabala.cli;
