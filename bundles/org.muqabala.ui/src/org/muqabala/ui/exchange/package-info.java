/**
 * Reviews that go out as documents and come back: the wizards of the menus File, Export and Import, with preview, progress and cancel.
 * The formats are services; nothing here knows one of them.
 */
package org.muqabala.ui.exchange;
