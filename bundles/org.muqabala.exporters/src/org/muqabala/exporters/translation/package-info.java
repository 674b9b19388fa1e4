/**
 * The newer version as work for translators: {@link org.muqabala.exporters.translation.SourceUnits} cuts it into units, each with
 * its translation, with what changed in it and with what was said about it; {@link org.muqabala.exporters.translation.Xliff2Document},
 * {@link org.muqabala.exporters.translation.Xliff1Document} and {@link org.muqabala.exporters.translation.TmxDocument} write them.
 */
package org.muqabala.exporters.translation;
