package org.muqabala.exporters.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.exporters.LibreOfficeCalc;
import org.muqabala.exporters.SeedReview;
import org.muqabala.exporters.XlsxExporter;

/** What POI, as a spreadsheet program does, reads in the workbook. */
class XlsxWorkbookTest {

    private static final int HEAD = 1;

    private final Review review = SeedReview.full();

    @TempDir
    private Path folder;

    @Test
    void theLedgerIsThereRowByRow() throws IOException {
        try (XSSFWorkbook workbook = open(review)) {
            Sheet sheet = workbook.getSheetAt(0);
            List<LedgerRow> rows = Ledger.of(review.comparison()).rows();
            assertEquals(rows.size() + HEAD, sheet.getPhysicalNumberOfRows());
            for (LedgerRow row : rows) {
                Row read = sheet.getRow(row.number());
                assertEquals(row.number(), read.getCell(0).getNumericCellValue());
                assertEquals(row.divergence().a().of(review.comparison().a().text()), read.getCell(3).getStringCellValue());
                assertEquals(row.divergence().b().of(review.comparison().b().text()), read.getCell(4).getStringCellValue());
            }
        }
    }

    @Test
    void theAnnotationsAreThereWithTheirTimes() throws IOException {
        try (XSSFWorkbook workbook = open(review)) {
            Sheet sheet = workbook.getSheetAt(1);
            for (int i = 0; i < review.annotations().size(); i++) {
                Annotation annotation = review.annotations().get(i);
                Row read = sheet.getRow(i + HEAD);
                assertEquals(annotation.proposal(), read.getCell(6).getStringCellValue());
                assertEquals(annotation.note(), read.getCell(7).getStringCellValue());
                assertEquals(annotation.author(), read.getCell(9).getStringCellValue());
                assertEquals(LocalDateTime.ofInstant(annotation.created(), ZoneOffset.UTC), read.getCell(10).getLocalDateTimeCellValue());
                if (annotation.handling().due().isPresent()) {
                    assertEquals(annotation.handling().due().get(), read.getCell(13).getLocalDateTimeCellValue().toLocalDate());
                }
            }
        }
    }

    @Test
    void sheetsRunFromTheRightAndTheirHeadStaysAndFilters() throws IOException {
        try (XSSFWorkbook workbook = open(review)) {
            assertEquals(3, workbook.getNumberOfSheets());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertTrue(sheet.isRightToLeft(), sheet.getSheetName());
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
                assertTrue(sheet.getPaneInformation().isFreezePane());
                assertNotNull(sheet.getCTWorksheet().getAutoFilter());
                assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "'=1", "=cmd|' /C calc'!A0", "_x0041_", "_x003D_1", "<b>&amp;]]>", " two  spaces "})
    void textIsTextWhateverItBeginsWith(String text) throws IOException {
        Table table = new Table("t", List.of(new Table.Column("c", 10)), List.of(List.of(new Cell.Text(text))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWorkbook(List.of(table), false).write("t", SeedReview.BEGUN, out, Progress.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(CellType.STRING, workbook.getSheetAt(0).getRow(1).getCell(0).getCellType());
            assertEquals(text, workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
        }
    }

    @Test
    void noCellOfAHostileReviewIsAFormulaOrTooLong() throws IOException {
        try (XSSFWorkbook workbook = open(SeedReview.hostile())) {
            for (Sheet sheet : workbook) {
                sheet.forEach(row -> row.forEach(cell -> {
                    assertTrue(cell.getCellType() != CellType.FORMULA, cell.toString());
                    assertTrue(cell.getCellType() != CellType.STRING || cell.getStringCellValue().length() <= XlsxSheet.LONGEST_TEXT);
                }));
            }
        }
    }

    @Test
    void saysWhatItHadToLeaveOut() throws IOException {
        List<String> left = new XlsxExporter().write(SeedReview.hostile(), ExportSettings.usual(Locale.ENGLISH, Instant.EPOCH), new ByteArrayOutputStream(),
                Progress.NONE);
        assertEquals(2, left.size(), left.toString());
        assertTrue(left.getLast().endsWith(": 1"), left.getLast());
    }

    @Test
    void libreOfficeOpensIt() throws Exception {
        assumeTrue(LibreOfficeCalc.isThere(), "LibreOffice Calc is not installed (Debian: apt install libreoffice-calc)");
        Path file = folder.resolve("review.xlsx");
        Files.write(file, bytes(review));
        Path converted = LibreOfficeCalc.convert(file, "csv:Text - txt - csv (StarCalc):44,34,76");
        List<List<String>> rows = CsvFileTest.parse(Files.readString(converted));
        List<String> expected = new ArrayList<>();
        Ledger.of(review.comparison()).rows().forEach(row -> expected.add(row.divergence().b().of(review.comparison().b().text())));
        assertEquals(expected, rows.stream().skip(HEAD).map(row -> row.get(4)).toList());
    }

    @Test
    void daysAndTimesAreCountedAsSpreadsheetsDo() throws IOException {
        Table table = new Table("t", List.of(new Table.Column("day", 10), new Table.Column("time", 10)),
                List.of(List.of(new Cell.Day(LocalDate.of(2026, 11, 24)), new Cell.Moment(Instant.parse("2026-11-24T18:00:00Z")))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWorkbook(List.of(table), false).write("t", SeedReview.BEGUN, out, Progress.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Row row = workbook.getSheetAt(0).getRow(1);
            assertEquals(46350, row.getCell(0).getNumericCellValue());
            assertEquals(46350.75, row.getCell(1).getNumericCellValue());
        }
    }

    private static XSSFWorkbook open(Review written) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(written)));
    }

    private static byte[] bytes(Review written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxExporter().write(written, ExportSettings.usual(Locale.forLanguageTag("ar"), SeedReview.BEGUN), out, Progress.NONE);
        return out.toByteArray();
    }
}
