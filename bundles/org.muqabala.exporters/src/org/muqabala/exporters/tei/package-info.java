/**
 * A review as a critical apparatus by the guidelines of the Text Encoding Initiative. {@link org.muqabala.exporters.tei.TeiDocument} writes
 * the whole, {@link org.muqabala.exporters.tei.Apparatus} the text with its readings.
 */
package org.muqabala.exporters.tei;
