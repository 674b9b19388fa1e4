/**
 * What every part of the interface shares. The parts themselves live below: {@code stories} (navigator), {@code article}
 * (text editor), {@code bidi} (right-to-left text in SWT), {@code collation}, {@code ledger}, {@code inspector}, {@code review}.
 */
package org.muqabala.ui;
