package org.tavsiya.recommendation.read.rows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;

/**
 * All rows as of one version of the data. Immutable: a reader keeps the same numbers from the first figure of a page to the last.
 * A row is a number; it means the same recommendation in every version until the views are built anew.
 */
public final class Rows {

    public static final int UNKNOWN_DAY = Columns.UNKNOWN_DAY;
    /** From this share of all rows on it is cheaper to walk through all in order than to sort what was found. */
    private static final int MANY = 200;

    private final Columns columns;
    private final Dictionary words;
    private final DataVersion version;
    /** Place in the log up to which the facts of the voices are known. */
    private final long knownAt;

    private final Map<String, Long> touched;
    private final Orders orders;
    private final boolean demonstration;
    /** {@link Long#MAX_VALUE} where nothing has a day; null before somebody asked. */
    private volatile Long firstDay;

    private volatile Long lastPublished;

    Rows(Columns columns, Dictionary words, DataVersion version, Map<String, Long> touched) {
        this(columns, words, version, PastRows.NEWEST, touched, new Orders(columns, words), true);
    }

    private Rows(
            Columns columns,
            Dictionary words,
            DataVersion version,
            long knownAt,
            Map<String, Long> touched,
            Orders orders,
            boolean mayBeDemonstration) {
        this.columns = columns;
        this.words = words;
        this.version = version;
        this.knownAt = knownAt;
        this.touched = touched;
        this.orders = orders;
        this.demonstration =
                mayBeDemonstration && Arrays.stream(orders.byParagraph()).anyMatch(row -> columns.demonstration[row]);
    }

    /**
     * A later version in which no row came, went or moved: an assessment that is published changes what a row says and not where it
     * stands, and sorting a quarter of a million rows anew for each was what readers waited for.
     */
    Rows later(Columns then, DataVersion thatVersion, Map<String, Long> thenTouched) {
        Rows later = new Rows(then, words, thatVersion, knownAt, thenTouched, orders.of(then), true);
        Long known = firstDay;
        if (known != null) {
            later.firstDay = Math.min(known, then.firstFact);
        }
        return later;
    }

    /**
     * The same register at another moment.
     *
     * @param then the version of the data that the moment stands for
     */
    Rows past(Moment moment, DataVersion then) {
        long upTo = moment.at() == null ? PastRows.NEWEST : then.position();
        PastRows.Made made = PastRows.of(
                columns,
                words,
                moment.asOf() == null ? Integer.MAX_VALUE : (int) moment.asOf().toEpochDay(),
                upTo);
        Rows past = new Rows(
                made.columns(),
                words,
                then,
                upTo,
                touched,
                made.moved() ? new Orders(made.columns(), words) : orders.within(made.columns()),
                demonstration);
        // The days that can be asked for are those of the register, whichever of them is shown.
        firstDay();
        past.firstDay = firstDay;
        return past;
    }

    /** The first day of which anything is known; null where none is. */
    public LocalDate firstDay() {
        Long known = firstDay;
        if (known == null) {
            known = Arrays.stream(byParagraph())
                    .mapToLong(row -> Math.min(
                            columns.day[row] == UNKNOWN_DAY ? Long.MAX_VALUE : columns.day[row],
                            VoiceFacts.firstDay(columns.facts[row])))
                    .min()
                    .orElse(Long.MAX_VALUE);
            firstDay = known;
        }
        return known == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(known);
    }

    /** The last day on which a recommendation was published; a source may date one after today. Null where no day is known. */
    public LocalDate lastPublished() {
        Long known = lastPublished;
        if (known == null) {
            int last = columns.lastDay();
            known = last == UNKNOWN_DAY ? Long.MIN_VALUE : last;
            lastPublished = known;
        }
        return known == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(known);
    }

    /** What a row's voices said on other days than that of these rows, as known at their version. */
    public VoicesByDay voices() {
        return new VoicesByDay(columns, words, knownAt);
    }

    public DataVersion version() {
        return version;
    }

    /** For each State, the position of the last event that changed any of its rows. */
    public Map<String, Long> touched() {
        return touched;
    }

    public boolean demonstration() {
        return demonstration;
    }

    public boolean isEmpty() {
        return orders.isEmpty();
    }

    public int size() {
        return orders.byParagraph().length;
    }

    public String id(int row) {
        return words.ids.label(row);
    }

    public Column column(Dimension dimension) {
        return columns.column(dimension);
    }

    public int paragraph(int row) {
        return columns.paragraph[row];
    }

    public int year(int row) {
        return columns.year[row];
    }

    /** Publication date as days since 1970, or {@link #UNKNOWN_DAY}. */
    public int day(int row) {
        return columns.day[row];
    }

    /** Effective date of the assessment that stands, in the same measure. */
    public int assessedDay(int row) {
        return columns.assessedDay(row);
    }

    public long position(int row) {
        return columns.position[row];
    }

    /** Place in the log where a source last changed what it says about itself; -1 where none did. */
    public long revised(int row) {
        return columns.revised[row];
    }

    /** Place in the log where that voice last said what still holds; -1 where it says nothing. */
    public long lastSaid(int row, Dimension voice) {
        return VoiceFacts.lastSaid(columns.facts[row], voice, knownAt);
    }

    /** All of them, those of one paragraph one after the other, paragraphs by rising number. Not to be changed. */
    public int[] byParagraph() {
        return orders.byParagraph();
    }

    /** Those of one State in the same order. */
    public int[] ofState(int country) {
        return orders.ofState(country);
    }

    /**
     * The States of which there is such a row; looks no further than the first of each.
     *
     * @param none in place of the name where one has no State
     */
    public Set<String> states(IntPredicate test, String none) {
        Set<String> found = new TreeSet<>();
        LabelNumbers names = words.labels(Dimension.COUNTRY);
        for (int country = 0; country < names.size(); country++) {
            if (orders.anyOfState(country, test)) {
                found.add(names.label(country));
            }
        }
        if (orders.anyOfState(Orders.NO_STATE, test)) {
            found.add(none);
        }
        return found;
    }

    /** Newest documents first, paragraphs of a document in their own order. */
    public int[] inDefaultOrder(int[] rows) {
        int all = size();
        if (rows.length < all / MANY) {
            return Orders.sorted(rows, orders.newestFirst());
        }
        if (rows.length == all) {
            return orders.ordered();
        }
        BitSet found = new BitSet();
        Arrays.stream(rows).forEach(found::set);
        return Arrays.stream(orders.ordered()).filter(found::get).toArray();
    }

    public int[] inOrder(int[] rows, RowOrder order) {
        return Orders.sorted(rows, order.then(orders.newestFirst()));
    }

    /** Ids of the other parts of the same paragraph of the same document on the same State, in order. */
    public List<String> sameParagraph(String id) {
        int own = row(id);
        return own < 0
                ? List.of()
                : ids(Arrays.stream(orders.byParagraph())
                        .filter(row -> columns.paragraph[row] == columns.paragraph[own] && row != own));
    }

    /** Ids of all recommendations of a document, in order. */
    public List<String> ofDocument(String symbol) {
        Column symbols = column(Dimension.SYMBOL);
        int number = symbols.labels().find(symbol);
        return number < 0
                ? List.of()
                : ids(Arrays.stream(orders.byParagraph()).filter(row -> symbols.first(row) == number));
    }

    private List<String> ids(IntStream rows) {
        return Arrays.stream(Orders.sorted(rows.toArray(), orders.newestFirst()))
                .mapToObj(this::id)
                .toList();
    }

    /** The ids that rows have numbers for, those of later versions among them; the same object as long as numbers mean the same. */
    public LabelNumbers ids() {
        return words.ids;
    }

    /** Whether the recommendation of this number is there in this version of the data. */
    public boolean holds(int row) {
        return columns.holds(row);
    }

    /** -1 where there is none in this version of the data. */
    public int row(String id) {
        int row = words.ids.find(id);
        return columns.holds(row) ? row : -1;
    }
}
