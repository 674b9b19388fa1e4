/**
 * How files become articles on the screen: read by the importers, told how they were read, read again otherwise. Text files are edited
 * by the platform's own means; what any other format holds is shown, never written back.
 */
package org.muqabala.ui.reading;
