package org.tavsiya.ingest.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tavsiya.ingest.UnreadableSourceException;

/** UTF-8, or the old Macintosh encoding in which UPR Info wrote its lists, whose lines end in a bare carriage return. */
final class Encoding {

    private static final int CHUNK = 1 << 16;
    private static final int CODED_IN_SO_MANY = 4;

    private Encoding() {}

    /** Reads the whole content once: half a table in the wrong letters is worse than none. */
    static Charset of(InputStream content) throws IOException {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK + CODED_IN_SO_MANY);
        CharBuffer characters = CharBuffer.allocate(CHUNK + CODED_IN_SO_MANY);
        boolean carriage = false;
        boolean line = false;
        for (boolean ended = false; !ended; ) {
            byte[] chunk = content.readNBytes(CHUNK);
            ended = chunk.length == 0;
            carriage |= holds(chunk, '\r');
            line |= holds(chunk, '\n');
            bytes.put(chunk).flip();
            CoderResult result = utf8.decode(bytes, characters.clear(), ended);
            if (result.isError()) {
                return other(carriage && !line);
            }
            bytes.compact();
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean holds(byte[] chunk, char sign) {
        for (byte b : chunk) {
            if (b == sign) {
                return true;
            }
        }
        return false;
    }

    private static Charset other(boolean macintosh) throws UnreadableSourceException {
        if (macintosh && Charset.isSupported("x-MacRoman")) {
            return Charset.forName("x-MacRoman");
        }
        throw new UnreadableSourceException(
                "The table is not encoded in UTF-8, so its letters cannot be told. In Excel save it as \"CSV UTF-8\".");
    }

    /** The sign that stands most often in the first line outside quotation marks. */
    static char delimiter(String head) {
        int[] counts = new int[3];
        String signs = ",;\t";
        boolean quoted = false;
        for (int i = 0; i < head.length() && (quoted || "\r\n".indexOf(head.charAt(i)) < 0); i++) {
            char c = head.charAt(i);
            quoted ^= c == '"';
            int sign = quoted ? -1 : signs.indexOf(c);
            if (sign >= 0) {
                counts[sign]++;
            }
        }
        int most = Arrays.stream(counts).max().orElse(0);
        return signs.charAt(counts[0] == most ? 0 : counts[1] == most ? 1 : 2);
    }
}
