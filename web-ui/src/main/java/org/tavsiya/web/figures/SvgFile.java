package org.tavsiya.web.figures;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A scene as SVG: text stays text, in the widths it was measured in, so that it fits whatever font stands in. */
final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;

    private SvgFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(Scene scene) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new SvgFile(xml).write(scene);
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The drawing cannot be written", e);
        }
    }

    private void write(Scene scene) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        xml.writeAttribute("viewBox", "0 0 " + number(scene.width()) + " " + number(scene.height()));
        xml.writeAttribute("width", number(scene.width()));
        xml.writeAttribute("height", number(scene.height()));
        xml.writeAttribute("role", "img");
        xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", scene.language());
        xml.writeAttribute("font-family", DrawnLetters.FAMILY);
        xml.writeStartElement("title");
        xml.writeCharacters(scene.title());
        xml.writeEndElement();
        hatch();
        xml.writeEmptyElement("rect");
        xml.writeAttribute("width", "100%");
        xml.writeAttribute("height", "100%");
        xml.writeAttribute("fill", "#ffffff");
        for (Scene.Piece piece : scene.pieces()) {
            write(piece);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void hatch() throws XMLStreamException {
        xml.writeStartElement("defs");
        xml.writeStartElement("pattern");
        xml.writeAttribute("id", "hatch");
        xml.writeAttribute("width", number(Hatch.STEP));
        xml.writeAttribute("height", number(Hatch.STEP));
        xml.writeAttribute("patternUnits", "userSpaceOnUse");
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path(Hatch.stripes()));
        xml.writeAttribute("fill", "none");
        xml.writeAttribute("stroke", "#ffffff");
        xml.writeAttribute("stroke-width", number(Hatch.THICK));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void write(Scene.Piece piece) throws XMLStreamException {
        if (piece instanceof Scene.Area area) {
            path(area.shape(), "fill", area.colour());
            if (area.hatched()) {
                path(area.shape(), "fill", "url(#hatch)");
            }
        } else if (piece instanceof Scene.Stroke stroke) {
            path(stroke.shape(), "stroke", stroke.colour());
            xml.writeAttribute("fill", "none");
            xml.writeAttribute("stroke-width", number(stroke.width()));
        } else if (piece instanceof Scene.Words words) {
            xml.writeStartElement("text");
            xml.writeAttribute("x", number(words.x()));
            xml.writeAttribute("y", number(words.y()));
            xml.writeAttribute("font-size", number(words.size()));
            xml.writeAttribute("fill", words.colour());
            xml.writeAttribute("textLength", number(words.width()));
            xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
            xml.writeCharacters(words.text());
            xml.writeEndElement();
        }
    }

    private void path(Shape shape, String attribute, String colour) throws XMLStreamException {
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path(shape));
        xml.writeAttribute(attribute, colour);
    }

    private static String path(Shape shape) {
        StringBuilder d = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            d.append("MLQCZ".charAt(kind));
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            for (int n = 0; n < numbers; n++) {
                d.append(n == 0 ? "" : " ").append(number(at[n]));
            }
        }
        return d.toString();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
