package org.tavsiya.ingest.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.ingest.office.Archive;
import org.tavsiya.ingest.office.Xml;

/**
 * Where the parts of a workbook lie.
 *
 * @param sheets        paths of the sheets, in the order of their tabs
 * @param sharedStrings path of the shared strings; null where there are none
 * @param from1904      whether day numbers count from 1904, as on old Macintoshes
 */
record Workbook(List<String> sheets, String sharedStrings, boolean from1904) {

    static Workbook of(Archive archive) throws IOException {
        Map<String, String> targets = new HashMap<>();
        String strings = null;
        try (Xml xml = new Xml(archive.open("xl/_rels/workbook.xml.rels"))) {
            for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
                if (name.equals("Relationship") && xml.attribute("Target") != null) {
                    String target = path(xml.attribute("Target"));
                    targets.put(xml.attribute("Id"), target);
                    String type = xml.attribute("Type");
                    strings = type != null && type.endsWith("/sharedStrings") ? target : strings;
                }
            }
        }
        return withSheets(archive, targets, strings);
    }

    private static Workbook withSheets(Archive archive, Map<String, String> targets, String strings)
            throws IOException {
        List<String> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (Xml xml = new Xml(archive.open("xl/workbook.xml"))) {
            for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
                if (name.equals("workbookPr")) {
                    String value = xml.attribute("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                } else if (name.equals("sheet") && targets.containsKey(xml.attribute("id"))) {
                    sheets.add(targets.get(xml.attribute("id")));
                }
            }
        }
        return new Workbook(sheets, strings, from1904);
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
