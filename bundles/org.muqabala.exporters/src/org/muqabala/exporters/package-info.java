/**
 * A review or a comparison in the forms that others open. One writer a form: {@link org.muqabala.exporters.HtmlExporter} a page
 * for readers, {@link org.muqabala.exporters.ComparisonJson} for programs, {@link org.muqabala.exporters.ComparisonText} for a
 * terminal. All are deterministic, and all treat what stands in an article as text that may be hostile.
 */
package org.muqabala.exporters;
