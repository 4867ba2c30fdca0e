package org.tavsiya.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tavsiya.ingest.raw.Field;
import org.tavsiya.ingest.raw.JsonText;
import org.tavsiya.ingest.raw.RawRecord;

/** One row of a thematic list: kept as its cells, and read from them. */
public final class ThematicRow {

    public static final String FORMAT = "ohchr-docx";

    /** Names under which cells are kept; none is a field's own. */
    static final String RECOMMENDATION = "Recommendation cell";

    static final String POSITION = "Position cell";
    static final String THEMES = "Themes cell";
    static final String GOALS = "Goals cell";
    static final String BLOCK = "Heading of the block";
    static final String LIST_SYMBOL = "Symbol of the list";
    static final String STATE = "State of the list";
    static final String CYCLE = "Cycle of the list";
    static final String SESSION = "Session of the list";
    static final String MARK = "Mark of the row";

    private static final Pattern SOURCE = Pattern.compile("Source of position ?:?\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,5}(?:/[A-Za-z0-9.\\-]{1,20}){1,6}");
    private static final Pattern ADDENDUM = Pattern.compile("/(?:Add|Corr|Rev)\\.?\\d+.*$", Pattern.CASE_INSENSITIVE);
    /** Cycle 2 wrote {@code A12 Acceptance of international norms}. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,2}\\d{1,3}(?:\\.\\d{1,2})* (?=\\p{L})");

    private ThematicRow() {}

    /** @param cells name and text in turn; a null is left out */
    static RawRecord kept(String... cells) {
        RawRecord row = new RawRecord();
        StringBuilder raw = new StringBuilder(1024).append('{');
        for (int i = 0; i < cells.length; i += 2) {
            if (cells[i + 1] != null && !cells[i + 1].isEmpty()) {
                row.putUnknown(cells[i], cells[i + 1]);
                raw.append(raw.length() > 1 ? "," : "");
                JsonText.string(raw, cells[i]);
                raw.append(':');
                JsonText.string(raw, cells[i + 1]);
            }
        }
        row.raw(raw.append('}').toString());
        return row;
    }

    /** The report that the position's source belongs to: the addendum holds the State's answer, the report the recommendation. */
    static String symbol(String recommendation) {
        for (String line : recommendation.split("\n")) {
            Matcher source = SOURCE.matcher(line.strip());
            if (source.matches()) {
                Matcher symbol = SYMBOL.matcher(source.group(1));
                return symbol.find() ? ADDENDUM.matcher(symbol.group()).replaceFirst("") : null;
            }
        }
        return null;
    }

    public static RawRecord read(RawRecord row) {
        String recommendation = orEmpty(row.take(RECOMMENDATION));
        String own = symbol(recommendation);
        String ofList = row.take(LIST_SYMBOL);
        String mark = row.take(MARK);
        if (mark != null) {
            return ours(row, mark, recommendation);
        }
        row.put(Field.TEXT, withoutSource(recommendation));
        row.put(Field.SYMBOL, own == null ? ofList : own);
        row.put(Field.BODY, "UPR");
        row.put(Field.ANNOTATION_TYPE, "Recommendations");
        review(row);
        labels(row, orEmpty(row.take(THEMES)), row.take(BLOCK), row.take(GOALS), false);
        return row;
    }

    /**
     * A row that the register wrote: everything in it stands there as the register has it, and what it does not tell (the kind, a theme
     * where there is none) it does not tell.
     */
    private static RawRecord ours(RawRecord row, String mark, String recommendation) {
        row.put(Field.ANNOTATION_ID, mark);
        row.put(Field.TEXT, withoutSource(recommendation).replace("&", "&amp;").replace("<", "&lt;"));
        row.put(Field.SYMBOL, asWritten(recommendation));
        row.put(Field.BODY, "UPR");
        review(row);
        row.take(BLOCK);
        labels(row, orEmpty(row.take(THEMES)), null, row.take(GOALS), true);
        return row;
    }

    private static void review(RawRecord row) {
        row.put(Field.COUNTRIES, row.take(STATE));
        row.put(Field.UPR_CYCLE, row.take(CYCLE));
        row.put(Field.UPR_SESSION, row.take(SESSION));
        row.put(Field.UPR_POSITIONS, row.take(POSITION));
    }

    /** The symbol with its addendum: the register knows recommendations that stand in one. */
    private static String asWritten(String recommendation) {
        return recommendation
                .lines()
                .map(line -> SOURCE.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(source -> source.group(1).split(" [-–] ")[0].strip())
                .filter(symbol -> !symbol.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String withoutSource(String recommendation) {
        StringBuilder text = new StringBuilder();
        for (String line : recommendation.split("\n")) {
            if (!SOURCE.matcher(line.strip()).matches()) {
                text.append(text.length() > 0 ? "\n" : "").append(line.strip());
            }
        }
        return text.toString().strip();
    }

    /** Themes, then blocks with a heading each; the third generation has its goals in a column of their own. */
    private static void labels(RawRecord row, String cell, String block, String goalsCell, boolean asWritten) {
        List<String> themes = new ArrayList<>();
        List<String> goals = new ArrayList<>();
        List<String> persons = new ArrayList<>();
        List<String> into = themes;
        for (String written : cell.split("\n")) {
            String line = written.strip();
            String folded = line.toLowerCase(Locale.ROOT);
            if (folded.startsWith("sdgs:")) {
                into = goals;
            } else if (folded.startsWith("affected persons:") || folded.startsWith("groups of persons:")) {
                into = persons;
            } else if (!line.isEmpty()) {
                String label = line.replaceFirst("^[-–•] ?", "");
                into.add(
                        asWritten
                                ? label
                                : into == persons
                                        ? capital(label)
                                        : CODE.matcher(label).replaceFirst(""));
            }
        }
        if (goalsCell != null) {
            goals.addAll(List.of(goalsCell.split("\n")));
        }
        put(row, Field.THEMES, themes.isEmpty() && block != null ? List.of(block) : themes);
        put(row, Field.SDGS, goals);
        put(row, Field.AFFECTED_PERSONS, persons);
    }

    /** The older lists know no goals at all: what is not there is not said to be none. */
    private static void put(RawRecord row, Field field, List<String> labels) {
        if (!labels.isEmpty()) {
            row.put(field, labels);
        }
    }

    /** UHRI begins its labels with a capital, the lists do not always. */
    private static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
