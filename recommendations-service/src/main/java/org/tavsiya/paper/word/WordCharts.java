package org.tavsiya.paper.word;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.tavsiya.paper.ChartBlock;
import org.tavsiya.paper.ChartKind;
import org.tavsiya.paper.ChartSeries;

/** Charts with the workbook of their numbers in them, which Word opens to edit them. */
final class WordCharts {

    private static final int EMU_PER_MILLIMETRE = 36_000;

    private final XWPFDocument document;
    private final String language;
    private final PageSize page;

    WordCharts(XWPFDocument document, String language, PageSize page) {
        this.document = document;
        this.language = language;
        this.page = page;
    }

    void draw(ChartBlock block) throws IOException, InvalidFormatException {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Figure");
        XWPFRun run = paragraph.createRun();
        XWPFChart chart = document.createChart(run, page.drawingWidth(), block.millimetres() * EMU_PER_MILLIMETRE);
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setName("chart " + inline.getDocPr().getId());
        inline.getDocPr().setDescr(block.alternative());
        plot(chart, block);
        ChartLook.dress(chart, block, WordText.tag(language));
    }

    private static void plot(XWPFChart chart, ChartBlock block) {
        boolean lines = block.kind() == ChartKind.LINES;
        boolean lying = block.kind() == ChartKind.STACKED_BARS || block.kind() == ChartKind.STACKED_SHARES;
        XDDFCategoryAxis categories = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO); // Below, although the first bar is on top.
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        categories.setMajorTickMark(AxisTickMark.NONE);
        if (lying) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFChartData data = chart.createData(lines ? ChartTypes.LINE : ChartTypes.BAR, categories, values);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
            bars.setBarGrouping(
                    block.kind() == ChartKind.STACKED_SHARES ? BarGrouping.PERCENT_STACKED : BarGrouping.STACKED);
            bars.setOverlap((byte) 100);
            bars.setGapWidth(50);
        }
        addSeries(chart, data, block);
        chart.plot(data);
        chart.setAutoTitleDeleted(true); // The caption says it.
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private static void addSeries(XWPFChart chart, XDDFChartData data, ChartBlock block) {
        int rows = block.categories().size();
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromArray(
                block.categories().toArray(String[]::new), chart.formatRange(new CellRangeAddress(1, rows, 0, 0)), 0);
        for (int i = 0; i < block.series().size(); i++) {
            ChartSeries series = block.series().get(i);
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(
                    series.values().toArray(Double[]::new),
                    chart.formatRange(new CellRangeAddress(1, rows, i + 1, i + 1)),
                    i + 1);
            XDDFChartData.Series drawn = data.addSeries(categories, numbers);
            drawn.setTitle(series.name(), chart.setSheetTitle(series.name(), i + 1));
            if (drawn instanceof XDDFLineChartData.Series line) {
                line.setSmooth(false);
                line.setMarkerStyle(MarkerStyle.CIRCLE);
                line.setMarkerSize((short) 5);
            }
        }
    }
}
