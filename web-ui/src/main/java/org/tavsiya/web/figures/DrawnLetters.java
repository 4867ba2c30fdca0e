package org.tavsiya.web.figures;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/**
 * The letters of drawings, out of a font that ships with the application: Liberation Sans, which has all Cyrillic letters of Tajik and
 * whose widths are those of Arial. Outlines are read without the platform's fonts, of which a server may have none.
 */
@Component
class DrawnLetters {

    static final String FAMILY = "Liberation Sans, Arial, Helvetica, sans-serif";
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private record Glyph(double advance, GeneralPath outline) {}

    private final TrueTypeFont font;
    private final double unit;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    DrawnLetters() throws IOException {
        try (InputStream in = TrueTypeFont.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("The font of the drawings is not on the class path: " + FILE);
            }
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            this.unit = font.getUnitsPerEm();
        }
    }

    /** In pixels, as all lengths of drawings. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> glyph(c).advance()).sum() * size / unit;
    }

    /** @param y of the line that letters stand on */
    Path2D outline(String text, double x, double y, double size) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unit;
        double at = x;
        for (int c : text.codePoints().toArray()) {
            Glyph glyph = glyph(c);
            all.append(glyph.outline().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, y)), false);
            at += glyph.advance() * scale;
        }
        return all;
    }

    /** Broken between words, and within one that is wider than the line: an address has no spaces. */
    List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : plain(text).split(" ")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest, size) > width) {
                int fits = 1;
                while (width(rest.substring(0, fits + 1), size) <= width) {
                    fits++;
                }
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Without what only a browser's line breaking understands. */
    static String plain(String text) {
        return text.replace("\u00ad", "").replaceAll("\\s+", " ").strip();
    }

    private Glyph glyph(int character) {
        Glyph known = glyphs.get(character);
        if (known == null) {
            known = read(character);
            glyphs.put(character, known);
        }
        return known;
    }

    /** One at a time: the font reads its tables when they are asked for. */
    private synchronized Glyph read(int character) {
        try {
            int id = font.getUnicodeCmapLookup().getGlyphId(character);
            var data = font.getGlyph().getGlyph(id);
            return new Glyph(font.getAdvanceWidth(id), data == null ? new GeneralPath() : data.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
