package org.tavsiya.ingest.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.RejectionReason;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.office.Archive;
import org.tavsiya.ingest.office.OfficeFile;
import org.tavsiya.ingest.office.Xml;
import org.tavsiya.ingest.raw.RawItem;
import org.tavsiya.ingest.raw.RawSource;
import org.tavsiya.ingest.raw.UnpackLimits;

/** A thematic list, read twice: first for what the list as a whole tells, then row by row. */
public final class WordSource implements RawSource {

    private static final String DOCUMENT = "word/document.xml";
    private static final int MOST_HEADERS = 9;
    private static final Pattern BLOCK = Pattern.compile(
            "(?:Themes?|Right or area|Rights or areas) ?: ?(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Archive archive;
    private final UnpackLimits limits;
    private final long fileBytes;
    private Heading heading;
    private ListColumns columns = ListColumns.USUAL;
    private String listSymbol;
    private TableRows rows;
    private String block;
    private long recordNumber;
    private boolean ended;

    private WordSource(Path file, UnpackLimits limits) throws IOException {
        this.limits = limits;
        archive = new Archive(file, OfficeFile.DOCUMENT, limits);
        fileBytes = Files.size(file);
    }

    public static boolean is(Path zip, UnpackLimits limits) throws IOException {
        try (Archive archive = new Archive(zip, OfficeFile.WORKBOOK, limits)) {
            return archive.has(DOCUMENT);
        }
    }

    public static WordSource open(Path file, UnpackLimits limits) throws IOException {
        WordSource source = new WordSource(file, limits);
        try {
            source.lookThrough();
            source.rows = new TableRows(source.archive.open(DOCUMENT), limits.element());
            return source;
        } catch (Xml.BrokenException | ZipException e) {
            source.close();
            throw new UnreadableSourceException(
                    "The document is damaged (" + e.getMessage()
                            + "). Fetch it again, or open it in Word and save it anew.",
                    e);
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }

    /** The page header tells State, cycle and session; the rows tell which report the list is of. */
    private void lookThrough() throws IOException {
        StringBuilder told = new StringBuilder();
        for (int i = 1; i <= MOST_HEADERS; i++) {
            if (archive.has("word/header" + i + ".xml")) {
                try (TableRows header = new TableRows(archive.open("word/header" + i + ".xml"), limits.element())) {
                    List<String> cells = header.next();
                    for (; cells != null; cells = header.next()) {
                        told.append(String.join(" ", cells)).append('\n');
                    }
                    told.append(header.outside()).append('\n');
                }
            }
        }
        Set<String> symbols = new TreeSet<>();
        boolean any = false;
        try (TableRows all = new TableRows(archive.open(DOCUMENT), limits.element())) {
            for (List<String> cells = all.next(); cells != null; cells = all.next()) {
                ListColumns named = ListColumns.of(cells);
                columns = named != null ? named : columns.seeing(cells);
                any |= cells.size() > 1;
                String symbol = ThematicRow.symbol(cell(cells, columns.recommendation()));
                if (symbol != null && symbols.size() < 2) {
                    symbols.add(symbol);
                }
            }
            told.append(all.outside());
        }
        if (!any) {
            throw new UnreadableSourceException(
                    "This is a Word document without a table of recommendations. OHCHR's thematic list of a review is read, "
                            + "or export the search result from UHRI as Excel.");
        }
        heading = Heading.in(told.toString())
                .orElseThrow(() -> new UnreadableSourceException(
                        "Nothing in this Word document says whose review it lists. OHCHR's thematic lists say it in "
                                + "their page header, such as: UPR of Slovenia (3rd Cycle - 34th Session)."));
        listSymbol = symbols.size() == 1 ? symbols.iterator().next() : null;
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    @Override
    public RawItem next() throws IOException {
        try {
            for (List<String> cells = rows.next(); !ended && cells != null; cells = rows.next()) {
                if (ListColumns.of(cells) == null
                        && !isBlock(cells)
                        && cells.stream().anyMatch(c -> !c.isBlank())) {
                    recordNumber++;
                    return record(cells);
                }
            }
            ended = true;
            return null;
        } catch (Xml.BrokenException | ZipException e) {
            ended = true;
            return new RawItem.Unreadable(Rejected.of(
                    recordNumber + 1,
                    RejectionReason.DAMAGED,
                    "The document is damaged after row " + recordNumber + " (" + e.getMessage()
                            + "); the rows before it were read. Fetch the file again for the rest.",
                    ""));
        }
    }

    /** A row of one cell, or with nothing in its other cells, heads the rows below it. */
    private boolean isBlock(List<String> cells) {
        Matcher heads = BLOCK.matcher(cells.get(0));
        boolean alone = cells.stream().skip(1).allMatch(String::isBlank);
        if (alone && heads.matches()) {
            block = heads.group(1).strip();
            return true;
        }
        return false;
    }

    private RawItem record(List<String> cells) {
        String recommendation = cell(cells, columns.recommendation());
        if (cells.size() < 2 || recommendation.isBlank()) {
            return new RawItem.Unreadable(Rejected.of(
                    recordNumber,
                    RejectionReason.NO_IDENTITY,
                    "Row " + recordNumber + " of the list holds no recommendation beside its other cells",
                    String.join(" | ", cells)));
        }
        return ThematicRow.read(ThematicRow.kept(
                ThematicRow.RECOMMENDATION,
                recommendation,
                ThematicRow.POSITION,
                cell(cells, columns.position()),
                ThematicRow.THEMES,
                cell(cells, columns.themes()),
                ThematicRow.GOALS,
                cell(cells, columns.goals()),
                ThematicRow.BLOCK,
                block,
                ThematicRow.LIST_SYMBOL,
                listSymbol,
                ThematicRow.STATE,
                heading.state(),
                ThematicRow.CYCLE,
                heading.cycle(),
                ThematicRow.SESSION,
                heading.session(),
                ThematicRow.MARK,
                rows.mark()));
    }

    @Override
    public long bytesRead() {
        double share = (double) rows.unpacked() / archive.statedSize(DOCUMENT);
        return (long) (Math.min(1.0, share) * fileBytes);
    }

    @Override
    public String format() {
        return ThematicRow.FORMAT;
    }

    @Override
    public void close() throws IOException {
        try (Archive a = archive;
                TableRows r = rows) {
            ended = true;
        }
    }
}
