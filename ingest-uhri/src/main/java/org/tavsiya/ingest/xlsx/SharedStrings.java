package org.tavsiya.ingest.xlsx;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.office.Archive;
import org.tavsiya.ingest.office.Temporary;
import org.tavsiya.ingest.office.Xml;

/**
 * The strings a sheet refers to by number. A full export holds some 400 MB of them, so they lie in a temporary file;
 * rows ask for them nearly in order, which makes a few pages in memory enough.
 */
final class SharedStrings implements Closeable {

    private static final int MOST = 16_000_000;
    private static final int PAGE = 1 << 16;
    private static final int PAGES = 64;

    private final Path spool;
    private final RandomAccessFile file;
    private final long[] offsets;
    private final Map<Long, byte[]> pages = new LinkedHashMap<>(PAGES * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > PAGES;
        }
    };

    private SharedStrings(Path spool, long[] offsets) throws IOException {
        this.spool = spool;
        this.offsets = offsets;
        file = new RandomAccessFile(spool.toFile(), "r");
        Temporary.unlink(spool);
    }

    /** Reads the part; an archive without one has no shared strings. */
    static SharedStrings read(Archive archive, String part) throws IOException {
        Path spool = Files.createTempFile("uhri-strings", ".tmp");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(spool), PAGE)) {
            long[] offsets = part == null || !archive.has(part) ? new long[1] : copy(archive, part, out);
            out.flush();
            return new SharedStrings(spool, offsets);
        } catch (IOException e) {
            Files.deleteIfExists(spool);
            throw e;
        }
    }

    private static long[] copy(Archive archive, String part, OutputStream out) throws IOException {
        long[] offsets = new long[1024];
        int count = 0;
        StringBuilder buffer = new StringBuilder();
        try (Xml xml = new Xml(archive.open(part))) {
            for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
                if (name.equals("si")) {
                    byte[] bytes = RichText.read(xml, buffer).getBytes(StandardCharsets.UTF_8);
                    out.write(bytes);
                    count++;
                    if (count == offsets.length) {
                        offsets = grown(offsets);
                    }
                    offsets[count] = offsets[count - 1] + bytes.length;
                }
            }
        }
        return Arrays.copyOf(offsets, count + 1);
    }

    private static long[] grown(long[] offsets) throws UnreadableSourceException {
        if (offsets.length >= MOST) {
            throw new UnreadableSourceException(
                    "The workbook holds more texts than UHRI has records; it is not read further.");
        }
        return Arrays.copyOf(offsets, offsets.length + offsets.length / 2);
    }

    /** The string of this number; null where there is none. */
    String get(int index) throws IOException {
        if (index < 0 || index >= offsets.length - 1) {
            return null;
        }
        byte[] bytes = new byte[(int) (offsets[index + 1] - offsets[index])];
        long from = offsets[index];
        for (int done = 0; done < bytes.length; ) {
            byte[] page = page((from + done) / PAGE);
            int inPage = (int) ((from + done) % PAGE);
            int length = Math.min(bytes.length - done, PAGE - inPage);
            System.arraycopy(page, inPage, bytes, done, length);
            done += length;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] page(long number) throws IOException {
        byte[] page = pages.get(number);
        if (page == null) {
            page = new byte[PAGE];
            file.seek(number * PAGE);
            for (int done = 0, read = 0; read >= 0 && done < PAGE; done += Math.max(read, 0)) {
                read = file.read(page, done, PAGE - done);
            }
            pages.put(number, page);
        }
        return page;
    }

    @Override
    public void close() throws IOException {
        file.close();
        Temporary.remove(spool);
    }
}
