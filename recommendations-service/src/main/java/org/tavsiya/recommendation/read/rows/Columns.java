package org.tavsiya.recommendation.read.rows;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tavsiya.recommendation.read.filter.Dimension;

/**
 * What filters and figures need of every recommendation, an array for each property: a pass over a quarter of a million objects
 * waited for memory longer than it counted. One thread fills it; readers have copies that share its arrays ({@link SharedArrays}).
 */
final class Columns {

    static final int UNKNOWN_DAY = Integer.MIN_VALUE;

    private final Dictionary words;
    private final Map<Dimension, int[]> lists = new EnumMap<>(Dimension.class);
    /** False for a number whose recommendation was removed from the register. */
    boolean[] present = {};

    boolean[] demonstration = {};
    /** Place in the log of the last event about it. */
    long[] position = {};

    int[] paragraph = {};
    /** Rank of the paragraph within its document, for natural order (88.2 before 88.10). */
    long[] order = {};
    /** -1 where unknown. */
    int[] year = {};
    /** Publication date as days since 1970, or {@link #UNKNOWN_DAY}. */
    int[] day = {};
    /** Effective date of the assessment that stands now, in the same measure. */
    private int[] assessedDay = {};

    /** Place in the log of the first event about it. */
    long[] since = {};
    /** Place in the log where a source last changed what it says about itself; -1 where none did. */
    long[] revised = {};
    /** What its voices said, as {@link VoiceFacts} packs it; null where nobody spoke. */
    long[][] facts = {};
    /** First day of all facts that were written since somebody last counted it; {@link Long#MAX_VALUE} for none. */
    long firstFact = Long.MAX_VALUE;
    /** Day and place in the log of each correction, one after the other; null where there was none. */
    long[][] corrections = {};
    /** What it said about itself earlier, oldest first; null where nothing else. */
    FormerRow[][] former = {};

    /** Null for columns of now, whose voices stand in their arrays. */
    private PastVoices voices;

    private int size;
    private final SharedArrays shared = new SharedArrays();

    Columns(Dictionary words) {
        this.words = words;
        for (Dimension dimension : Dimension.values()) {
            lists.put(dimension, new int[0]);
        }
    }

    /** @param capacity rows there may be from now on; never fewer than there are */
    private void resize(int capacity) {
        lists.replaceAll((dimension, numbers) -> Arrays.copyOf(numbers, capacity));
        present = Arrays.copyOf(present, capacity);
        demonstration = Arrays.copyOf(demonstration, capacity);
        position = Arrays.copyOf(position, capacity);
        paragraph = Arrays.copyOf(paragraph, capacity);
        order = Arrays.copyOf(order, capacity);
        year = Arrays.copyOf(year, capacity);
        day = Arrays.copyOf(day, capacity);
        assessedDay = Arrays.copyOf(assessedDay, capacity);
        since = Arrays.copyOf(since, capacity);
        revised = Arrays.copyOf(revised, capacity);
        facts = Arrays.copyOf(facts, capacity);
        corrections = Arrays.copyOf(corrections, capacity);
        former = Arrays.copyOf(former, capacity);
    }

    /** What readers get. */
    Columns copy() {
        Columns copy = sharing();
        shared.with(size);
        return copy;
    }

    private Columns sharing() {
        Columns copy = new Columns(words);
        copy.lists.putAll(lists);
        copy.present = present;
        copy.demonstration = demonstration;
        copy.position = position;
        copy.paragraph = paragraph;
        copy.order = order;
        copy.year = year;
        copy.day = day;
        copy.assessedDay = assessedDay;
        copy.since = since;
        copy.revised = revised;
        copy.facts = facts;
        copy.corrections = corrections;
        copy.former = former;
        copy.size = size;
        copy.firstFact = firstFact;
        return copy;
    }

    /** Columns of another moment, to be written by one thread before anybody reads them: only which rows are there is their own. */
    Columns past(PastVoices then) {
        Columns past = sharing();
        past.voices = then;
        past.present = present.clone();
        return past;
    }

    /** Of columns of another moment: to be called before what a row says about itself is written. */
    void ownPlaces() {
        lists.replaceAll((dimension, numbers) -> dimension.isVoice() ? numbers : numbers.clone());
        paragraph = paragraph.clone();
        order = order.clone();
        year = year.clone();
        day = day.clone();
    }

    int size() {
        return size;
    }

    /** To be called before a row is written. */
    void open(int row) {
        if (row >= present.length) {
            resize(Math.max(1024, Math.max(row + 1, present.length + present.length / 2)));
            shared.none();
        }
        size = Math.max(size, row + 1);
    }

    void present(int row, boolean value) {
        if (present[row] != value) {
            present = shared.toWrite(present, row);
            present[row] = value;
        }
    }

    void demonstration(int row, boolean value) {
        if (demonstration[row] != value) {
            demonstration = shared.toWrite(demonstration, row);
            demonstration[row] = value;
        }
    }

    /** @param from place in the log of the first event about it; {@code until} of the last */
    void positions(int row, long from, long until) {
        if (since[row] != from) {
            since = shared.toWrite(since, row);
            since[row] = from;
        }
        if (position[row] != until) {
            position = shared.toWrite(position, row);
            position[row] = until;
        }
    }

    void revised(int row, long at) {
        if (revised[row] != at) {
            revised = shared.toWrite(revised, row);
            revised[row] = at;
        }
    }

    /** @param said as {@link VoiceFacts} packs it */
    void facts(int row, long[] said) {
        firstFact = Math.min(firstFact, VoiceFacts.firstDay(said));
        if (!Arrays.equals(facts[row], said)) {
            facts = shared.toWrite(facts, row);
            facts[row] = said;
        }
    }

    void corrections(int row, long[] told) {
        if (!Arrays.equals(corrections[row], told)) {
            corrections = shared.toWrite(corrections, row);
            corrections[row] = told;
        }
    }

    void former(int row, FormerRow[] told) {
        if (!Arrays.equals(former[row], told)) {
            former = shared.toWrite(former, row);
            former[row] = told;
        }
    }

    void paragraph(int row, int number, long rank) {
        if (paragraph[row] != number) {
            paragraph = shared.toWrite(paragraph, row);
            paragraph[row] = number;
        }
        if (order[row] != rank) {
            order = shared.toWrite(order, row);
            order[row] = rank;
        }
    }

    void year(int row, int value) {
        if (year[row] != value) {
            year = shared.toWrite(year, row);
            year[row] = value;
        }
    }

    /** @param published and {@code assessed} as days since 1970 */
    void days(int row, int published, int assessed) {
        if (day[row] != published) {
            day = shared.toWrite(day, row);
            day[row] = published;
        }
        if (assessedDay[row] != assessed) {
            assessedDay = shared.toWrite(assessedDay, row);
            assessedDay[row] = assessed;
        }
    }

    boolean holds(int row) {
        return row >= 0 && row < size && present[row];
    }

    /** What decides which rows a row stands among and where; while it stays, every order of the rows stays. */
    record Place(int paragraph, long order, int day, boolean demonstration, int countries, int symbols) {}

    /** Null for a row that is not there. */
    Place place(int row) {
        return !holds(row)
                ? null
                : new Place(
                        paragraph[row],
                        order[row],
                        day[row],
                        demonstration[row],
                        lists.get(Dimension.COUNTRY)[row],
                        lists.get(Dimension.SYMBOL)[row]);
    }

    void set(Dimension dimension, int row, List<String> values) {
        int number = words.lists(dimension).number(values);
        int[] numbers = lists.get(dimension);
        if (numbers[row] != number) {
            int[] written = shared.toWrite(numbers, row);
            written[row] = number;
            lists.put(dimension, written);
        }
    }

    /** Numbers of the lists of values, row by row. */
    int[] numbers(Dimension dimension) {
        return lists.get(dimension);
    }

    Column column(Dimension dimension) {
        return new Column(
                lists.get(dimension),
                words.lists(dimension),
                words.labels(dimension),
                voices == null ? null : voices.of(dimension));
    }

    /** Effective date of the assessment that stands, as days since 1970, or {@link #UNKNOWN_DAY}. */
    int assessedDay(int row) {
        return voices == null ? assessedDay[row] : voices.assessedDay(row, assessedDay[row]);
    }

    /** The last day on which one that is present was published; {@link #UNKNOWN_DAY} where none has a day. */
    int lastDay() {
        int last = UNKNOWN_DAY;
        for (int row = 0; row < size; row++) {
            if (present[row] && day[row] > last) {
                last = day[row];
            }
        }
        return last;
    }

    /** Whether no row is present. */
    boolean isEmpty() {
        return IntStream.range(0, size).noneMatch(row -> present[row]);
    }

    /** Rows that are present, in order of arrival. */
    int[] rows() {
        return IntStream.range(0, size).filter(row -> present[row]).toArray();
    }
}
