package org.tavsiya.evidence.files;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a telephone was held: it stands in what is taken out (Exif), so the picture itself is turned before. */
final class Orientation {

    static final int UPRIGHT = 1;
    private static final int TURNED_OVER = 3;
    private static final int TURNED_RIGHT = 6;
    private static final int TURNED_LEFT = 8;

    private static final int START_OF_PICTURE = 0xFFD8;
    private static final int START_OF_POINTS = 0xFFDA;
    private static final int EXIF = 0xFFE1;
    private static final int EXIF_HEAD = 0x45786966;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** 1 for upright, and for whatever is not said or not understood. */
    static int of(byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        try {
            if (Short.toUnsignedInt(in.getShort()) != START_OF_PICTURE) {
                return UPRIGHT;
            }
            int marker = Short.toUnsignedInt(in.getShort());
            while (marker != START_OF_POINTS) {
                int length = Short.toUnsignedInt(in.getShort()) - 2;
                if (marker == EXIF && in.getInt(in.position()) == EXIF_HEAD) {
                    return inside(in.slice(in.position() + 6, length - 6));
                }
                in.position(in.position() + length);
                marker = Short.toUnsignedInt(in.getShort());
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
            return UPRIGHT;
        }
    }

    private static int inside(ByteBuffer tiff) {
        tiff.order(
                Short.toUnsignedInt(tiff.getShort(0)) == LITTLE_ENDIAN
                        ? ByteOrder.LITTLE_ENDIAN
                        : ByteOrder.BIG_ENDIAN);
        int list = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(list));
        for (int i = 0; i < entries; i++) {
            int entry = list + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
        }
        return UPRIGHT;
    }

    /** Mirrored ones, which no telephone takes, stay as they are. */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation != TURNED_OVER && orientation != TURNED_RIGHT && orientation != TURNED_LEFT) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean across = orientation != TURNED_OVER;
        int type = picture.getType() == BufferedImage.TYPE_CUSTOM ? BufferedImage.TYPE_INT_RGB : picture.getType();
        BufferedImage turned = new BufferedImage(across ? height : width, across ? width : height, type);
        AffineTransform turn = new AffineTransform();
        turn.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(orientation == TURNED_OVER ? 2 : orientation == TURNED_RIGHT ? 1 : 3);
        turn.translate(-width / 2.0, -height / 2.0);
        Graphics2D drawing = turned.createGraphics();
        drawing.drawImage(picture, turn, null);
        drawing.dispose();
        return turned;
    }
}
