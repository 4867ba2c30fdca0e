package org.tavsiya.ingest.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose every part a test may replace. */
public final class HandMadeWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();

    public HandMadeWorkbook() {
        part("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        part(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELS
                        + "'><workbookPr/><sheets><sheet name='UHRI' sheetId='1' r:id='rId1'/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Type='" + RELS + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Type='" + RELS
                        + "/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>");
    }

    public HandMadeWorkbook part(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A row of inline strings, written as XML; null leaves a cell out. */
    public HandMadeWorkbook row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                row.append("<c r='")
                        .append((char) ('A' + i))
                        .append(rows.length())
                        .append("' t='inlineStr'><is><t>")
                        .append(cells[i])
                        .append("</t></is></c>");
            }
        }
        rows.append(row).append("</row>");
        return this;
    }

    /** A row given as XML. */
    HandMadeWorkbook xmlRow(String xml) {
        rows.append("<row>").append(xml).append("</row>");
        return this;
    }

    public byte[] bytes() throws IOException {
        parts.putIfAbsent(
                "xl/worksheets/sheet1.xml",
                ("<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    public Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }
}
