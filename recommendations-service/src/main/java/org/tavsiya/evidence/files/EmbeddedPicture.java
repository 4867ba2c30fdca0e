package org.tavsiya.evidence.files;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A picture as it lies inside a PDF: what a camera wrote into it is left out piece by piece, its points stay as they are. To draw it anew
 * would cost colours that PDF alone explains.
 */
final class EmbeddedPicture {

    /** What a JPEG cannot be shown without stands in these pieces (ITU T.81, table B.1), and the colours in Adobe's. */
    private static final int FIRST_APPLICATION = 0xE0;

    private static final int LAST_APPLICATION = 0xEF;
    private static final int JFIF = 0xE0;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int POINTS = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int MARK = 0xFF;

    /** Boxes of JPEG 2000 that describe (ISO 15444-1, annex I.7): XML, what programs add, who owns it. */
    private static final Set<String> DESCRIBING = Set.of("xml ", "uuid", "uinf", "jp2i");

    private static final int WITH_LONG_LENGTH = 1;

    private EmbeddedPicture() {}

    /** Null where it is none, or damaged. What follows the end of the picture goes, too: telephones put another one there. */
    static byte[] jpeg(byte[] content) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(content.length);
        ByteBuffer in = ByteBuffer.wrap(content);
        try {
            if (octet(in) != MARK || octet(in) != START) {
                return null;
            }
            bare.write(MARK);
            bare.write(START);
            while (true) {
                int marker = marker(in);
                if (marker == END) {
                    bare.write(MARK);
                    bare.write(END);
                    return bare.toByteArray();
                }
                int begin = in.position();
                int length = Short.toUnsignedInt(in.getShort());
                in.position(begin + length);
                if (marker == POINTS) {
                    skipPoints(in);
                }
                if (!describes(marker)) {
                    bare.write(MARK);
                    bare.write(marker);
                    bare.write(content, begin, in.position() - begin);
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException cut) {
            return null;
        }
    }

    private static boolean describes(int marker) {
        return marker == COMMENT
                || marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != JFIF && marker != ADOBE;
    }

    /** Behind any number of filling bytes. */
    private static int marker(ByteBuffer in) {
        int octet = octet(in);
        if (octet != MARK) {
            throw new IllegalArgumentException("no marker");
        }
        while (octet == MARK) {
            octet = octet(in);
        }
        return octet;
    }

    /** Up to the next marker that is not one of the points' own. */
    private static void skipPoints(ByteBuffer in) {
        while (in.remaining() > 1) {
            in.mark();
            if (octet(in) == MARK) {
                int next = octet(in);
                boolean own = next == 0 || next >= FIRST_RESTART && next <= LAST_RESTART;
                if (!own && next != MARK) {
                    in.reset();
                    return;
                } else if (next == MARK) {
                    in.position(in.position() - 1);
                }
            }
        }
        throw new IllegalArgumentException("no end");
    }

    private static int octet(ByteBuffer in) {
        return Byte.toUnsignedInt(in.get());
    }

    /** The same for JPEG 2000; a bare codestream is kept as it is. */
    static byte[] jpeg2000(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        if (content.length > 1 && octet(in) == MARK) {
            return content;
        }
        in.rewind();
        ByteArrayOutputStream bare = new ByteArrayOutputStream(content.length);
        try {
            while (in.remaining() > 0) {
                int begin = in.position();
                long length = Integer.toUnsignedLong(in.getInt());
                byte[] kind = new byte[4];
                in.get(kind);
                if (length == WITH_LONG_LENGTH) {
                    length = in.getLong();
                } else if (length == 0) {
                    length = content.length - begin;
                }
                if (length < in.position() - begin) {
                    return null;
                }
                in.position(Math.toIntExact(begin + length));
                if (!DESCRIBING.contains(new String(kind, StandardCharsets.ISO_8859_1))) {
                    bare.write(content, begin, in.position() - begin);
                }
            }
            return bare.toByteArray();
        } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException cut) {
            return null;
        }
    }
}
