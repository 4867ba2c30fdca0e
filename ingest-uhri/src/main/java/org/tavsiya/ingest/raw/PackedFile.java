package org.tavsiya.ingest.raw;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.tavsiya.ingest.UnreadableSourceException;

/**
 * A file's content, unpacked if it is gzip. A pack that breaks off or is damaged ends there and says so afterwards, so that what came
 * before is not lost; one that unpacks to absurd size is refused.
 */
public final class PackedFile extends FilterInputStream {

    private final Counter packed;
    private final boolean gzip;
    private final UnpackLimits limits;
    private long unpacked;
    private String damage;

    private PackedFile(Counter packed, InputStream in, boolean gzip, UnpackLimits limits) {
        super(in);
        this.packed = packed;
        this.gzip = gzip;
        this.limits = limits;
    }

    public static PackedFile open(Path file, boolean gzip, UnpackLimits limits) throws IOException {
        Counter packed = new Counter(Files.newInputStream(file));
        try {
            return new PackedFile(packed, gzip ? new GZIPInputStream(packed, 1 << 16) : packed, gzip, limits);
        } catch (IOException e) {
            packed.close();
            throw new UnreadableSourceException(
                    "The file begins like gzip but its header is damaged. Fetch it again.", e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (damage != null) {
            return -1;
        }
        try {
            int read = in.read(bytes, offset, length);
            unpacked += Math.max(read, 0);
            if (gzip) {
                limits.check("gzip file", packed.count, unpacked);
            }
            return read;
        } catch (EOFException e) {
            damage = "The gzip file breaks off";
        } catch (ZipException e) {
            damage = "The gzip file is damaged (" + e.getMessage() + ")";
        }
        return -1;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Bytes read from the disk. */
    public long packedBytes() {
        return packed.count;
    }

    /** What broke the pack, as the beginning of a sentence; null when nothing did. */
    public String damage() {
        return damage;
    }

    private static final class Counter extends FilterInputStream {

        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
