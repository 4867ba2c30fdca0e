package org.tavsiya.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a workbook, row by row: typed cells, a header that stays in sight and filters, and a sheet that says what the
 * figures are of. Never more than some hundred rows are in memory: it is made in a temporary file, which is gone when it is sent or
 * breaks off, so that what is not whole is not sent at all.
 */
final class Workbooks {

    /** The most that Excel takes in one cell; a text that is cut says so and where it is whole. */
    static final int LONGEST_CELL = 32_767;

    static final String CUT = " … [cut here; the whole text is in the CSV]";
    private static final int ROWS_IN_MEMORY = 500;
    private static final int BUFFER = 1 << 16;
    private static final int NARROW = 14;
    private static final int WIDE = 60;
    /** Names of columns whose texts are long. */
    private static final List<String> LONG = List.of("text", "reason", "evidence", "heading", "statement");

    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    private final String[] header;
    private final List<String> notes;

    Workbooks(String[] header, List<String> notes) {
        this.header = header;
        this.notes = notes;
    }

    void write(OutputStream out, Consumer<TableSink> rows) throws IOException {
        Path file = temporary();
        try (FileChannel made = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            make(new BufferedOutputStream(Channels.newOutputStream(made), BUFFER), rows);
            UnclockedWorkbook.send(made, out);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("tavsiya-table-", TableFormat.XLSX.ending());
        } catch (IOException e) {
            throw unkept(new UncheckedIOException(e));
        }
    }

    /** A disk that is full is no fault of whoever reads, whose own failures are told by IOExceptions. */
    private static IllegalStateException unkept(UncheckedIOException e) {
        return new IllegalStateException("No workbook can be made in the temporary folder: " + e.getMessage(), e);
    }

    /** The workbook is not closed but finished at its end alone: what its writer closes looks whole. */
    @SuppressWarnings("resource")
    private void make(OutputStream file, Consumer<TableSink> rows) {
        try {
            Workbook workbook = new Workbook(file, "tavsiya", null);
            Worksheet sheet = workbook.newWorksheet("Data");
            head(sheet);
            Sheet data = new Sheet(sheet);
            rows.accept(data);
            sheet.setAutoFilter(0, 0, Math.max(data.last, 1), header.length - 1);
            sheet.finish();
            about(workbook.newWorksheet("About"));
            workbook.finish();
            file.flush();
        } catch (IOException e) {
            throw unkept(new UncheckedIOException(e));
        } catch (UncheckedIOException e) {
            throw unkept(e);
        }
    }

    private void head(Worksheet sheet) {
        sheet.freezePane(0, 1);
        for (int c = 0; c < header.length; c++) {
            sheet.value(0, c, header[c]);
            sheet.width(c, isLong(header[c]) ? WIDE : NARROW);
        }
        sheet.range(0, 0, 0, header.length - 1).style().bold().set();
    }

    private static boolean isLong(String name) {
        return LONG.stream().anyMatch(name::endsWith);
    }

    private void about(Worksheet sheet) throws IOException {
        sheet.width(0, NARROW * 2);
        sheet.width(1, WIDE);
        for (int r = 0; r < notes.size(); r++) {
            String[] said = notes.get(r).split(": ", 2);
            sheet.inlineString(r, 0, said[0]);
            if (said.length > 1) {
                sheet.inlineString(r, 1, (String) Csv.cell(said[1]));
            }
        }
        sheet.finish();
    }

    private static final class Sheet implements TableSink {

        private final Worksheet sheet;
        private int last;

        private Sheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void row(Object... cells) {
            last++;
            for (int c = 0; c < cells.length; c++) {
                cell(c, cells[c]);
            }
            if (last % ROWS_IN_MEMORY == 0) {
                try {
                    sheet.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        private void cell(int column, Object value) {
            if (value instanceof Number number) {
                sheet.value(last, column, number);
            } else if (value instanceof Boolean truth) {
                sheet.value(last, column, truth);
            } else if (value instanceof LocalDate day) {
                sheet.value(last, column, day);
                sheet.style(last, column).format(DAY).set();
            } else if (value instanceof Instant moment) {
                sheet.value(last, column, moment.atOffset(ZoneOffset.UTC).toLocalDateTime());
                sheet.style(last, column).format(MOMENT).set();
            } else if (value instanceof Collection<?> many) {
                text(column, many.stream().map(String::valueOf).collect(Collectors.joining("\n")));
            } else if (value != null) {
                text(column, value.toString());
            }
        }

        /** A text is no formula here, but becomes one where somebody saves it elsewhere: so it is marked as in a CSV. */
        private void text(int column, String text) {
            if (text.isEmpty()) {
                return;
            }
            String safe = (String) Csv.cell(text);
            sheet.inlineString(
                    last,
                    column,
                    safe.length() <= LONGEST_CELL ? safe : safe.substring(0, LONGEST_CELL - CUT.length()) + CUT);
        }
    }
}
