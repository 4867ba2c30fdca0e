package org.tavsiya.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Sends a workbook without what its writer notes of the clock and of itself: the same content gives the same bytes. The parts are sent
 * as they were packed; only the properties are ours.
 */
final class UnclockedWorkbook {

    private static final String CORE = "docProps/core.xml";
    private static final byte[] NOTHING_SAID = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>")
            .getBytes(StandardCharsets.UTF_8);

    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private UnclockedWorkbook() {}

    /** The stream stays open. */
    @SuppressWarnings("resource")
    static void send(FileChannel made, OutputStream out) throws IOException {
        try (ZipFile parts =
                ZipFile.builder().setSeekableByteChannel(made.position(0)).get()) {
            ZipArchiveOutputStream anew = new ZipArchiveOutputStream(out);
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                if (part.getName().equals(CORE)) {
                    anew.putArchiveEntry(properties());
                    anew.write(NOTHING_SAID);
                    anew.closeArchiveEntry();
                } else {
                    anew.addRawArchiveEntry(untimed(part), parts.getRawInputStream(part));
                }
            }
            anew.finish();
        }
    }

    private static ZipArchiveEntry untimed(ZipArchiveEntry part) {
        ZipArchiveEntry entry = entry(part.getName());
        entry.setMethod(part.getMethod());
        entry.setSize(part.getSize());
        entry.setCompressedSize(part.getCompressedSize());
        entry.setCrc(part.getCrc());
        return entry;
    }

    private static ZipArchiveEntry properties() {
        CRC32 sum = new CRC32();
        sum.update(NOTHING_SAID);
        ZipArchiveEntry entry = entry(CORE);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(NOTHING_SAID.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    /** The time in a package is that of a clock on a wall: the same moment would be written in another way in another zone. */
    private static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(NO_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return entry;
    }
}
