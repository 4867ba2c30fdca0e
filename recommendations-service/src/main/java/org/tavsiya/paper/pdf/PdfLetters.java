package org.tavsiya.paper.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font of all files: Liberation Sans, which has the Cyrillic letters of Tajik. What it has no letter for is not in a file. */
final class PdfLetters {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    static final PdfLetters SHIPPED = new PdfLetters();

    private record Letter(double advance, Path2D outline) {}

    private final TrueTypeFont font;
    private final double unit;
    private final BitSet known = new BitSet();
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

    private PdfLetters() {
        try (InputStream in = open()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            unit = font.getUnitsPerEm();
            var letterOf = font.getUnicodeCmapLookup();
            for (int c = ' '; c <= Character.MAX_VALUE; c++) {
                known.set(c, letterOf.getGlyphId(c) != 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the font of the files is missing from the application", e);
        }
    }

    static InputStream open() {
        return TrueTypeFont.class.getResourceAsStream(FILE);
    }

    /** A sign that is not in the font is left out, because it stands beside its word; any other character becomes a question mark. */
    String written(String text) {
        if (text.codePoints().allMatch(this::has)) {
            return text;
        }
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (has(c)) {
                written.appendCodePoint(c);
            } else if (Character.isLetterOrDigit(c)) {
                written.append('?');
            }
        });
        return written.toString();
    }

    private boolean has(int character) {
        return known.get(character) || character == '\n' || character == '\t';
    }

    /** @param y of the line that letters stand on */
    Path2D outline(String text, double x, double y, double size) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unit;
        double at = x;
        for (int c : written(text).codePoints().toArray()) {
            Letter letter = letters.computeIfAbsent(c, this::read);
            all.append(letter.outline().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, y)), false);
            at += letter.advance() * scale;
        }
        return all;
    }

    /** One at a time: the font reads its tables when they are asked for. */
    private synchronized Letter read(int character) {
        try {
            int id = font.getUnicodeCmapLookup().getGlyphId(character);
            var data = font.getGlyph().getGlyph(id);
            return new Letter(font.getAdvanceWidth(id), data == null ? new Path2D.Double() : data.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
