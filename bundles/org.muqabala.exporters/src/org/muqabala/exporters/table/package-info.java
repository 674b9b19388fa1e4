/**
 * A review as tables: {@link org.muqabala.exporters.table.ReviewTables} fills them, {@link org.muqabala.exporters.table.XlsxWorkbook} and
 * {@link org.muqabala.exporters.table.CsvFile} write them. No text of an article or an annotation ever becomes a formula.
 */
package org.muqabala.exporters.table;
