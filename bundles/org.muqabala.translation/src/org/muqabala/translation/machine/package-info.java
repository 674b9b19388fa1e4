/**
 * Machine translation: one class a service, all of them over HTTP with a time limit, a bound on the answer and a cancel that works. Nothing
 * here is used unless the user names a service; what a machine answers is a stranger's text.
 */
package org.muqabala.translation.machine;
