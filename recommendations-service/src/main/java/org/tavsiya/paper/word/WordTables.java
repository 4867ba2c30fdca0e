package org.tavsiya.paper.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.TableBlock;
import org.tavsiya.paper.TableCell;
import org.tavsiya.paper.TableLine;

/** Tables whose first rows stand again on each page, and whose rows stay whole. */
final class WordTables {

    private final XWPFDocument document;
    private final WordText text;
    private final PageSize page;

    WordTables(XWPFDocument document, WordText text, PageSize page) {
        this.document = document;
        this.text = text;
        this.page = page;
    }

    void write(TableBlock block) {
        if (block.caption() != null) {
            text.caption(block.caption(), WordText.Counted.TABLE, block.anchor(), true);
        }
        int[] widths = widths(block.widths());
        XWPFTable table = document.createTable();
        table.removeRow(0); // POI begins a table with one.
        properties(table, widths);
        for (int i = 0; i < block.lines().size(); i++) {
            row(
                    new XWPFTableRow(table.getCTTbl().addNewTr(), table),
                    block.lines().get(i),
                    widths,
                    i < block.headerRows());
        }
        // Word joins two tables between which nothing stands.
        document.createParagraph().setSpacingAfter(0);
    }

    /** In twentieths of a point, together exactly the width of the text. */
    private int[] widths(List<Integer> asked) {
        int whole = asked.stream().mapToInt(Integer::intValue).sum();
        int[] widths = new int[asked.size()];
        int left = page.textWidth();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? left : page.textWidth() * asked.get(i) / whole;
            left -= widths[i];
        }
        return widths;
    }

    private void properties(XWPFTable table, int[] widths) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders(); // Those of the style count.
        }
        table.setStyleID("PaperTable");
        properties.getTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(BigInteger.valueOf(page.textWidth()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private void row(XWPFTableRow row, TableLine line, int[] widths, boolean header) {
        row.setCantSplitRow(!line.mayBreak());
        row.setRepeatHeader(header);
        int column = 0;
        for (TableCell cell : line.cells()) {
            int width = 0;
            for (int i = 0; i < cell.span(); i++) {
                width += widths[column++];
            }
            cell(row.createCell(), cell, width, header);
        }
    }

    private void cell(XWPFTableCell in, TableCell cell, int width, boolean header) {
        CTTcPr properties =
                in.getCTTc().isSetTcPr() ? in.getCTTc().getTcPr() : in.getCTTc().addNewTcPr();
        properties.addNewTcW().setW(BigInteger.valueOf(width));
        properties.getTcW().setType(STTblWidth.DXA);
        if (cell.span() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
        }
        if (header || cell.heads()) {
            in.setColor("EEF1F4");
        }
        String style = header || cell.heads() ? "TableHead" : cell.number() ? "TableFigure" : "TableText";
        boolean first = true;
        for (List<Inline> content : cell.paragraphs()) {
            XWPFParagraph paragraph =
                    first && !in.getParagraphs().isEmpty() ? in.getParagraphArray(0) : in.addParagraph();
            text.fill(paragraph, style, content, null);
            first = false;
        }
    }
}
