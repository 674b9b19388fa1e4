/**
 * The product around the interface: the application that is started, its window and menus, the sample story of the first
 * start. Nothing here is needed where Muqabala is installed into an IDE.
 */
package org.muqabala.app;
