package org.tavsiya.ingest.office;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.raw.UnpackLimits;

/** The ZIP around an Office file. Counts what it unpacks and refuses what unfolds like a bomb. */
public final class Archive implements Closeable {

    /** Longer than any tag, comment or processing instruction of such a file; a text in CDATA, which Office never writes, fits. */
    private static final int LONGEST_TAG = 256 << 10;

    private final ZipFile zip;
    private final OfficeFile kind;
    private final UnpackLimits limits;
    private long unpackedInAll;

    public Archive(Path file, OfficeFile kind, UnpackLimits limits) throws IOException {
        this.kind = kind;
        this.limits = limits;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnreadableSourceException(
                    "The file begins like " + kind.named() + " but is damaged or cut off (" + e.getMessage()
                            + "). Fetch it again.",
                    e);
        }
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Unpacked size of an entry as the archive states it; good for an estimate only. */
    public long statedSize(String name) {
        return Math.max(1, zip.getEntry(name).getSize());
    }

    public Part open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableSourceException("The " + kind.what() + " lacks its part " + name
                    + ". Fetch it again, or open it in " + kind.program() + " and save it anew.");
        }
        return new Part(zip.getInputStream(entry), entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** One unpacked entry. XML is read from it, so besides size it watches how long a tag or a text grows. */
    public final class Part extends FilterInputStream {

        private final long packed;
        private long unpacked;
        private long sinceTag;
        private boolean inTag;
        private int tagLength;

        OfficeFile kind() {
            return kind;
        }

        private Part(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        public long unpacked() {
            return unpacked;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            if (read > 0) {
                unpacked += read;
                unpackedInAll += read;
                limits.check(kind.what(), packed, unpacked);
                limits.check(kind.what(), Long.MAX_VALUE, unpackedInAll);
                watchTags(bytes, offset, read);
                watchTagLength(bytes, offset, read);
            }
            return read;
        }

        /** A tag of a megabyte holds so many attributes that the parser takes minutes to tell that no two are the same. */
        private void watchTagLength(byte[] bytes, int offset, int read) throws IOException {
            for (int i = offset; i < offset + read; i++) {
                byte b = bytes[i];
                if (b == '<') {
                    inTag = true;
                    tagLength = 0;
                } else if (b == '>') {
                    inTag = false;
                } else if (inTag && ++tagLength > LONGEST_TAG) {
                    throw new UnreadableSourceException("The " + kind.what() + " holds a tag longer than any "
                            + kind.program() + " writes. It is not read further.");
                }
            }
        }

        private void watchTags(byte[] bytes, int offset, int read) throws IOException {
            int last = offset + read - 1;
            while (last >= offset && bytes[last] != '<') {
                last--;
            }
            sinceTag = last < offset ? sinceTag + read : offset + read - last;
            if (sinceTag > limits.element()) {
                throw new UnreadableSourceException("The " + kind.what() + " holds a cell larger than any "
                        + kind.program() + " writes. It is not read further.");
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }
    }
}
