package org.tavsiya.evidence.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture anew from its points, so that nothing else of it is left: no camera, no place, no time, no small picture of before. In
 * memory alone: Java's own streams for pictures would write it to a temporary file.
 */
final class PictureCleaning {

    /** Points of a picture; more would fill the memory once they are unpacked. */
    private static final long MOST_POINTS = 60_000_000;

    private static final float QUALITY = 0.92f;

    private PictureCleaning() {}

    /** Null where it is damaged or too large. */
    static byte[] of(byte[] content, String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, false);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                return null;
            }
            int turn = "jpeg".equals(format) ? Orientation.of(content) : Orientation.UPRIGHT;
            return written(Orientation.upright(reader.read(0), turn), format);
        } catch (IOException | RuntimeException damaged) {
            return null;
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream clean = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(clean)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if ("jpeg".equals(format)) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return clean.toByteArray();
    }
}
