package org.tavsiya.paper.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the bars of a chart as they stand in the HTML file: rectangles, stripes and letters. */
final class PdfBars implements FSObjectDrawer {

    private static final FSRGBColor STRIPES = new FSRGBColor(0x8a8a8a);
    private static final FSRGBColor PAPER = new FSRGBColor(0xffffff);
    private static final double STRIPE = 3;
    /** Between two parts of a bar. */
    private static final double SEAM = 0.5;

    private final PdfLetters letters;

    PdfBars(PdfLetters letters) {
        this.letters = letters;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element drawing,
            double x,
            double y,
            double width,
            double height,
            OutputDevice out,
            RenderingContext page,
            int dotsPerPixel) {
        double scale = width / Double.parseDouble(drawing.getAttribute(PdfMarkup.DRAWN_WIDTH));
        AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
        for (Node node = drawing.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals("rect")) {
                bar((Element) node, place, out);
            } else if (node.getNodeName().equals("text")) {
                words((Element) node, place, out);
            }
        }
        return null;
    }

    private static void bar(Element rect, AffineTransform place, OutputDevice out) {
        Rectangle2D bar = new Rectangle2D.Double(
                number(rect, "x"),
                number(rect, "y"),
                Math.max(number(rect, "width") - SEAM, SEAM),
                number(rect, "height"));
        String fill = rect.getAttribute("fill");
        if (fill.startsWith("#")) {
            paint(bar, fill, place, out);
            return;
        }
        Area stripes = new Area();
        for (double at = bar.getMinX() - bar.getHeight(); at < bar.getMaxX(); at += 2 * STRIPE) {
            stripes.add(new Area(stripe(at, bar)));
        }
        stripes.intersect(new Area(bar));
        out.setColor(PAPER);
        out.fill(place.createTransformedShape(bar));
        out.setColor(STRIPES);
        out.fill(place.createTransformedShape(stripes));
    }

    private static Path2D stripe(double at, Rectangle2D bar) {
        Path2D stripe = new Path2D.Double();
        stripe.moveTo(at, bar.getMaxY());
        stripe.lineTo(at + bar.getHeight(), bar.getMinY());
        stripe.lineTo(at + bar.getHeight() + STRIPE, bar.getMinY());
        stripe.lineTo(at + STRIPE, bar.getMaxY());
        stripe.closePath();
        return stripe;
    }

    private void words(Element text, AffineTransform place, OutputDevice out) {
        Shape outline =
                letters.outline(text.getTextContent(), number(text, "x"), number(text, "y"), number(text, "font-size"));
        paint(outline, text.getAttribute("fill"), place, out);
    }

    private static void paint(Shape shape, String colour, AffineTransform place, OutputDevice out) {
        String digits = colour.substring(1);
        String full = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        out.setColor(new FSRGBColor(Integer.parseInt(full, 16)));
        out.fill(place.createTransformedShape(shape));
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
