/**
 * What every part of the interface shares, and the perspective that puts them side by side. The parts themselves live below: {@code stories}
 * (navigator), {@code article} (text editor), {@code bidi} (right-to-left text in SWT), {@code collation}, {@code ledger}, {@code inspector}, {@code review}.
 */
package org.muqabala.ui;
