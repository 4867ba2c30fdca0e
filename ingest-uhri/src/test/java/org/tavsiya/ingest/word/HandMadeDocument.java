package org.tavsiya.ingest.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document whose every part a test may replace. All texts are invented. */
public final class HandMadeDocument {

    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();

    public HandMadeDocument() {
        parts.put(
                "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
    }

    public HandMadeDocument part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    public HandMadeDocument header(String text) {
        return part("word/header1.xml", "<w:hdr " + W + ">" + paragraphs(text) + "</w:hdr>");
    }

    /** A row; a line break in a cell begins a paragraph. */
    public HandMadeDocument row(String... cells) {
        rows.append("<w:tr>");
        for (String cell : cells) {
            rows.append("<w:tc><w:tcPr/>").append(paragraphs(cell)).append("</w:tc>");
        }
        rows.append("</w:tr>");
        return this;
    }

    /** A row that the register wrote of one of its recommendations. */
    public HandMadeDocument marked(String id, String... cells) {
        row(cells);
        int first = rows.lastIndexOf("<w:tr>") + "<w:tr><w:tc><w:tcPr/><w:p>".length();
        rows.insert(
                first, "<w:bookmarkStart w:id='1' w:name='Rec_" + id.replace("-", "") + "'/><w:bookmarkEnd w:id='1'/>");
        return this;
    }

    private static String paragraphs(String text) {
        StringBuilder all = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            all.append("<w:p><w:r><w:t>")
                    .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</w:t></w:r></w:p>");
        }
        return all.toString();
    }

    public byte[] bytes() throws IOException {
        parts.putIfAbsent(
                "word/document.xml",
                "<w:document " + W + "><w:body><w:tbl>" + rows + "</w:tbl><w:p/></w:body></w:document>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
