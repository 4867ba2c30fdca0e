package org.tavsiya.paper.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.web.util.HtmlUtils;

/**
 * Packs an Office file anew so that nothing in it depends on when, where and by whom it was made: its parts in one order, without times,
 * its properties with the title alone, and the workbooks within packed in the same way.
 *
 * <p>Stored and not compressed: how well a deflater does differs from one build of Java to the next, and what is signed today must come
 * out equal in ten years. Whoever sends the file compresses it on the way.
 */
final class FixedPackage {

    private static final String CORE = "docProps/core.xml";
    private static final String APP = "docProps/app.xml";
    /** What Office looks for first; the others by name. */
    private static final Comparator<String> ORDER = Comparator.comparing(
                    (String name) -> !name.equals("[Content_Types].xml"))
            .thenComparing(name -> !name.equals("_rels/.rels"))
            .thenComparing(Comparator.naturalOrder());

    /** Years before 1981 would be written with the time zone of this machine beside them. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private FixedPackage() {}

    /** @param title empty for none */
    static byte[] of(byte[] office, String title, String tag) throws IOException {
        Map<String, byte[]> parts = read(office);
        parts.replace(CORE, core(title, tag));
        parts.replace(APP, app());
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xlsx")) {
                part.setValue(of(part.getValue(), "", tag));
            }
        }
        return packed(parts);
    }

    private static Map<String, byte[]> read(byte[] office) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(stored(part.getKey(), part.getValue()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static byte[] core(String title, String tag) {
        String said = title.isEmpty() ? "" : "<dc:title>" + HtmlUtils.htmlEscape(title, "UTF-8") + "</dc:title>";
        return xml(
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" + said + "<dc:language>" + tag
                        + "</dc:language></cp:coreProperties>");
    }

    private static byte[] app() {
        return xml("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>");
    }

    private static byte[] xml(String root) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root)
                .getBytes(StandardCharsets.UTF_8);
    }
}
