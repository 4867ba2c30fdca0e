package org.tavsiya.recommendation.write.importfromsource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tavsiya.recommendation.AnnotationType;
import org.tavsiya.recommendation.Position;

/**
 * How large a record may be, and what its words may be. What is beyond cannot be read by every view (MongoDB holds 16 MB a document),
 * so it never enters the log: the record is rejected with the reason, and the rest of its batch goes on. Lengths in characters.
 */
public final class RecordLimits {

    static final int WORD = 200;
    static final int HASH = 64;
    static final int LABEL = 500;
    static final int HEADING = 2_000;
    static final int TEXT = 200_000;
    static final int RAW = 9_000_000;
    static final int LABELS = 500;
    /** Half of what one event may hold, since one that tells of a change holds the words before and after. */
    private static final long TOGETHER = 450_000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_PARTS = 10_000;

    private RecordLimits() {}

    /** Why the record cannot be taken, in a sentence; empty where it can. */
    public static Optional<String> problem(IncomingRecord r) {
        return first(
                longer("annotationId", r.annotationId(), WORD),
                longer("documentId", r.documentId(), WORD),
                longer("symbol", r.symbol(), WORD),
                longer("paragraph", r.paragraph(), WORD),
                longer("heading", r.heading(), HEADING),
                longer("text", r.text(), TEXT),
                longer("body", r.body(), LABEL),
                longer("uprCycle", r.uprCycle(), WORD),
                longer("raw", r.raw(), RAW),
                longer("recordHash", r.recordHash(), HASH),
                missing("recordHash", r.recordHash()),
                longer("cleaner", r.cleaner(), HASH),
                unknown("type", AnnotationType.class, r.type()),
                unknown("position", Position.class, r.position()),
                list("countries", r.countries()),
                list("regions", r.regions()),
                list("themes", r.themes()),
                list("affectedPersons", r.affectedPersons()),
                list("sdgs", r.sdgs()),
                list("recommendingStates", r.recommendingStates()),
                list("recommendingRegions", r.recommendingRegions()),
                list("oddities", r.oddities()),
                list("unsaid", r.unsaid()),
                together(r),
                year(r),
                identity(r),
                language(r),
                numbers(r));
    }

    private static Optional<String> first(String... problems) {
        return Arrays.stream(problems).filter(p -> p != null).findFirst();
    }

    private static String longer(String field, String text, int most) {
        return text == null || text.length() <= most
                ? null
                : field + " has " + text.length() + " characters; " + most + " are the most.";
    }

    private static String missing(String field, String text) {
        return text == null || text.isBlank() ? field + " is missing." : null;
    }

    /** A word that no view can read would take the whole list down; the importer turns such words into oddities before. */
    private static <E extends Enum<E>> String unknown(String field, Class<E> words, String value) {
        return value == null
                        || Arrays.stream(words.getEnumConstants())
                                .anyMatch(word -> word.name().equals(value))
                ? null
                : field + " is one of " + Arrays.toString(words.getEnumConstants()) + ", not \"" + shortened(value)
                        + "\".";
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }

    private static String list(String field, List<String> values) {
        if (values.size() > LABELS) {
            return field + " has " + values.size() + " entries; " + LABELS + " are the most.";
        }
        for (String value : values) {
            if (value == null) {
                return field + " holds an entry that is null.";
            } else if (value.isBlank()) {
                // A bar without a name: no address asks for it, and what it links to is everything.
                return field + " holds an entry that is empty.";
            } else if (value.length() > LABEL) {
                return longer("An entry of " + field, value, LABEL);
            }
        }
        return null;
    }

    /** Asked after the lists, which hold no null then. */
    private static String together(IncomingRecord r) {
        long all = r.text().length()
                + Stream.of(
                                r.countries(),
                                r.regions(),
                                r.themes(),
                                r.affectedPersons(),
                                r.sdgs(),
                                r.recommendingStates(),
                                r.oddities())
                        .flatMap(List::stream)
                        .mapToLong(label -> label == null ? 0 : label.length())
                        .sum();
        return all <= TOGETHER
                ? null
                : "All texts together have " + all + " characters; " + TOGETHER + " are the most.";
    }

    private static String year(IncomingRecord r) {
        return r.publicationDate() == null
                        || r.publicationDate().getYear() >= FIRST_YEAR
                                && r.publicationDate().getYear() <= LAST_YEAR
                ? null
                : "publicationDate is " + r.publicationDate() + "; no document has that date.";
    }

    private static String identity(IncomingRecord r) {
        boolean named = r.annotationId() != null && !r.annotationId().isBlank();
        return named
                        || r.symbol() != null
                                && !r.symbol().isBlank()
                                && !(r.paragraph() == null && r.text().isBlank())
                        || r.ofReview()
                ? null
                : "Neither an annotationId, nor a symbol with a paragraph or a text, nor a text with the State and session of a review: "
                        + "nothing to recognise it by.";
    }

    private static String language(IncomingRecord r) {
        return r.language().matches("[a-z]{2}") ? null : "language is no two-letter code.";
    }

    private static String numbers(IncomingRecord r) {
        return r.part() != null && (r.part() < 1 || r.part() > MOST_PARTS)
                ? "part is " + r.part() + "; parts count from 1."
                : null;
    }
}
