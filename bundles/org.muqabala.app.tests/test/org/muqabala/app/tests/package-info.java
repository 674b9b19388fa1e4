/**
 * The product as its users meet it: the start script, the window, the command line and the update site, each from outside,
 * as processes and files. Nothing of the product is on the class path here.
 */
package org.muqabala.app.tests;
