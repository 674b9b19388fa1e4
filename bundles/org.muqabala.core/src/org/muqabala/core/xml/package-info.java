/** XML as it goes out, escaped and in the forms that more than one part of the program writes; and in which encoding it comes in. */
package org.muqabala.core.xml;
