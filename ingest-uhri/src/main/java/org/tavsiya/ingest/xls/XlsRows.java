package org.tavsiya.ingest.xls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.util.NumberToTextConverter;

/** The rows of each sheet as the file tells them: what stands in a cell, of a formula what it gave when the file was saved. */
final class XlsRows implements HSSFListener {

    /** A sheet has at most 65,536 rows; of a list's some dozen columns. A file may name cells without end in little room. */
    private static final int MOST_CELLS = 4_000_000;

    /** Sheets in their order; rows by their numbers. */
    private final List<Map<Integer, String[]>> sheets = new ArrayList<>();

    private SSTRecord strings;
    private boolean from1904;
    private int cells;
    /** A formula whose text follows in a record of its own. */
    private FormulaRecord awaiting;

    @Override
    public void processRecord(Record read) {
        if (read instanceof BOFRecord begin && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            sheets.add(new TreeMap<>());
        } else if (read instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (read instanceof SSTRecord shared) {
            strings = shared;
        } else if (read instanceof StringRecord text && awaiting != null) {
            put(awaiting, text.getString());
            awaiting = null;
        } else if (read instanceof CellValueRecordInterface cell) {
            value(cell);
        }
    }

    private void value(CellValueRecordInterface cell) {
        awaiting = null;
        if (cell instanceof LabelSSTRecord label && strings != null) {
            put(cell, strings.getString(label.getSSTIndex()).getString());
        } else if (cell instanceof LabelRecord label) {
            put(cell, label.getValue());
        } else if (cell instanceof NumberRecord number) {
            put(cell, NumberToTextConverter.toText(number.getValue()));
        } else if (cell instanceof BoolErrRecord truth && truth.isBoolean()) {
            put(cell, truth.getBooleanValue() ? "TRUE" : "FALSE");
        } else if (cell instanceof FormulaRecord formula) {
            if (formula.hasCachedResultString()) {
                awaiting = formula;
            } else {
                put(cell, NumberToTextConverter.toText(formula.getValue()));
            }
        }
    }

    private void put(CellValueRecordInterface cell, String text) {
        if (text.isEmpty() || sheets.isEmpty()) {
            return;
        }
        cells++;
        if (cells > MOST_CELLS) {
            throw new TooManyCells();
        }
        int column = cell.getColumn();
        Map<Integer, String[]> rows = sheets.get(sheets.size() - 1);
        String[] row = rows.getOrDefault(cell.getRow(), new String[0]);
        if (column >= row.length) {
            row = Arrays.copyOf(row, column + 1);
            rows.put(cell.getRow(), row);
        }
        row[column] = text;
    }

    List<List<String[]>> sheets() {
        return sheets.stream().map(rows -> List.copyOf(rows.values())).toList();
    }

    boolean from1904() {
        return from1904;
    }

    /** More than a list of recommendations has. */
    static final class TooManyCells extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyCells() {
            super("more than " + MOST_CELLS + " cells");
        }
    }
}
