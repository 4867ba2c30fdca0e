package org.tavsiya.paper.word;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.tavsiya.paper.ChartBlock;
import org.tavsiya.paper.ChartKind;
import org.tavsiya.paper.ChartSeries;

/** Colours, stripes for what is unknown, a thin light line between pieces, numbers on them: it must be read in grey, too. */
final class ChartLook {

    private static final int SMALL = 900; // 9 points
    private static final double PIECE_LINE = 0.75;
    private static final double DRAWN_LINE = 2.25;

    private ChartLook() {}

    static void dress(XWPFChart chart, ChartBlock block, String tag) {
        boolean lines = block.kind() == ChartKind.LINES;
        XDDFChartData data = chart.getChartSeries().get(0);
        for (int i = 0; i < block.series().size(); i++) {
            ChartSeries series = block.series().get(i);
            XDDFChartData.Series drawn = data.getSeries(i);
            if (lines) {
                drawn.setLineProperties(line(series.colour(), DRAWN_LINE));
            } else {
                drawn.setFillProperties(fill(series));
                drawn.setLineProperties(line(series.hatched() ? series.colour() : "ffffff", PIECE_LINE));
            }
        }
        CTChartSpace space = chart.getCTChartSpace();
        if (!lines) {
            label(space.getChart().getPlotArea().getBarChartArray(0).getSerList(), block.series());
        }
        letters(space, tag);
        if (!space.isSetRoundedCorners()) {
            space.addNewRoundedCorners().setVal(false);
        }
    }

    private static XDDFFillProperties fill(ChartSeries series) {
        if (!series.hatched()) {
            return new XDDFSolidFillProperties(colour(series.colour()));
        }
        XDDFPatternFillProperties stripes = new XDDFPatternFillProperties();
        stripes.setPresetPattern(PresetPattern.WIDE_UPWARD_DIAGONAL);
        stripes.setForegroundColor(colour(series.colour()));
        stripes.setBackgroundColor(colour("d0d0d0")); // All that is seen where a program draws no stripes.
        return stripes;
    }

    private static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(colour)));
        line.setWidth(points);
        return line;
    }

    private static XDDFColor colour(String hexadecimal) {
        return XDDFColor.from(new byte[] {
            (byte) Integer.parseInt(hexadecimal, 0, 2, 16),
            (byte) Integer.parseInt(hexadecimal, 2, 4, 16),
            (byte) Integer.parseInt(hexadecimal, 4, 6, 16)
        });
    }

    /** A zero says nothing and would lie upon its neighbour. */
    private static void label(List<CTBarSer> drawn, List<ChartSeries> series) {
        for (int i = 0; i < drawn.size(); i++) {
            CTDLbls labels = drawn.get(i).addNewDLbls();
            labels.addNewNumFmt().setFormatCode("#,##0;-#,##0;;");
            labels.getNumFmt().setSourceLinked(false);
            labels.addNewSpPr().addNewNoFill();
            text(labels.addNewTxPr(), dark(series.get(i)) ? "ffffff" : "14181d");
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    /** By the weights of sRGB; exact enough to choose between black and white. */
    private static boolean dark(ChartSeries series) {
        int red = Integer.parseInt(series.colour(), 0, 2, 16);
        int green = Integer.parseInt(series.colour(), 2, 4, 16);
        int blue = Integer.parseInt(series.colour(), 4, 6, 16);
        return !series.hatched() && 0.299 * red + 0.587 * green + 0.114 * blue < 140;
    }

    private static void letters(CTChartSpace space, String tag) {
        text(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr(), "14181d").setLang(tag);
    }

    private static CTTextCharacterProperties text(CTTextBody body, String colour) {
        body.addNewBodyPr();
        CTTextParagraphProperties paragraph = body.addNewP().addNewPPr();
        CTTextCharacterProperties letters = paragraph.addNewDefRPr();
        letters.setSz(SMALL);
        letters.setB(false);
        letters.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {
            (byte) Integer.parseInt(colour, 0, 2, 16),
            (byte) Integer.parseInt(colour, 2, 4, 16),
            (byte) Integer.parseInt(colour, 4, 6, 16)
        });
        letters.addNewLatin().setTypeface("Arial");
        letters.addNewCs().setTypeface("Arial");
        return letters;
    }
}
