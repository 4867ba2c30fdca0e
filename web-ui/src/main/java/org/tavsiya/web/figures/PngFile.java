package org.tavsiya.web.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * A scene as PNG, at twice its size while that is no very large picture. Letters are painted as outlines: the platform's fonts are not
 * asked.
 */
@Component
class PngFile {

    /** Pixels of the largest picture at twice its size; one pixel takes four bytes. */
    private static final double MOST = 6_000_000;

    private final DrawnLetters letters;

    PngFile(DrawnLetters letters) {
        this.letters = letters;
    }

    /**
     * One at a time, so that many who ask do not fill the memory with pictures.
     *
     * @throws CannotDraw where this Java has no part that draws
     */
    synchronized byte[] of(Scene scene) {
        try {
            double scale = 4 * scene.width() * scene.height() <= MOST ? 2 : 1;
            BufferedImage image = new BufferedImage(
                    (int) Math.ceil(scene.width() * scale),
                    (int) Math.ceil(scene.height() * scale),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.scale(scale, scale);
            scene.pieces().forEach(piece -> paint(g, piece));
            g.dispose();
            return written(image);
        } catch (LinkageError none) {
            throw new CannotDraw(none);
        }
    }

    private void paint(Graphics2D g, Scene.Piece piece) {
        if (piece instanceof Scene.Area area) {
            g.setPaint(Color.decode(area.colour()));
            g.fill(area.shape());
            if (area.hatched()) {
                hatch(g, area.shape());
            }
        } else if (piece instanceof Scene.Stroke stroke) {
            g.setPaint(Color.decode(stroke.colour()));
            g.setStroke(new BasicStroke((float) stroke.width()));
            g.draw(stroke.shape());
        } else if (piece instanceof Scene.Words words) {
            g.setPaint(Color.decode(words.colour()));
            g.fill(letters.outline(words.text(), words.x(), words.y(), words.size()));
        }
    }

    private static void hatch(Graphics2D g, Shape shape) {
        int fine = 4;
        BufferedImage tile =
                new BufferedImage((int) Hatch.STEP * fine, (int) Hatch.STEP * fine, BufferedImage.TYPE_INT_ARGB);
        Graphics2D t = tile.createGraphics();
        t.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        t.scale(fine, fine);
        t.setPaint(Color.WHITE);
        t.setStroke(new BasicStroke((float) Hatch.THICK));
        t.draw(Hatch.stripes());
        t.dispose();
        g.setPaint(new TexturePaint(tile, new Rectangle2D.Double(0, 0, Hatch.STEP, Hatch.STEP)));
        g.fill(shape);
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
