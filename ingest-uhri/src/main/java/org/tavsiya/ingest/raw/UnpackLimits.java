package org.tavsiya.ingest.raw;

import org.tavsiya.ingest.UnreadableSourceException;

/**
 * How far a packed file may unfold before it is taken for an attack. UHRI's files unpack to about ten times their size.
 *
 * @param ratio    unpacked bytes per packed byte
 * @param grace    unpacked bytes up to which the ratio does not matter
 * @param unpacked unpacked bytes at most
 * @param element  bytes one JSON record may have
 */
public record UnpackLimits(int ratio, long grace, long unpacked, int element) {

    public static final UnpackLimits USUAL = new UnpackLimits(100, 16L << 20, 8L << 30, 8 << 20);

    /** The longest record in words, such as {@code 8 MB}. */
    public String longestElement() {
        return element < 1_000_000 ? element / 1_000 + " KB" : element / 1_000_000 + " MB";
    }

    public void check(String what, long packedBytes, long unpackedBytes) throws UnreadableSourceException {
        if (unpackedBytes > unpacked) {
            throw new UnreadableSourceException("The " + what + " unpacks to more than " + unpacked / 1_000_000
                    + " MB. UHRI publishes nothing of that size; it is not read further.");
        }
        if (unpackedBytes > grace && unpackedBytes / ratio > packedBytes) {
            throw new UnreadableSourceException("The " + what + " unpacks to more than " + ratio
                    + " times its size. That is how a zip bomb looks; it is not read further.");
        }
    }
}
