/**
 * The real workbench under test, through page objects: a {@code …Tester} knows how a part of the window is worked, a
 * {@code …Test} says what has to come of it. All run twice, in the English and in the Arabic workbench.
 */
package org.muqabala.ui.tests;
