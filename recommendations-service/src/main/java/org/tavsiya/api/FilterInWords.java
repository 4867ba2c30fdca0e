package org.tavsiya.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/**
 * A filter for people who read a table without the pages: in English, with the words of the data as they stand in it. What counts because
 * nobody said otherwise is named too.
 */
final class FilterInWords {

    private FilterInWords() {}

    static String of(RecommendationFilter filter) {
        List<String> parts = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<String> values = filter.values(dimension);
            if (values.isEmpty()) {
                byDefault(dimension, parts);
            } else {
                parts.add(name(dimension) + ": "
                        + values.stream().map(v -> word(dimension, v)).collect(Collectors.joining(" or ")));
            }
        }
        if (filter.yearFrom() != null) {
            parts.add("published from " + filter.yearFrom());
        }
        if (filter.yearTo() != null) {
            parts.add("published until " + filter.yearTo());
        }
        if (filter.text() != null) {
            parts.add("text: " + filter.text());
        }
        return String.join("; ", moment(parts, filter.moment()));
    }

    static List<String> moment(List<String> parts, Moment moment) {
        if (moment.asOf() != null) {
            parts.add("as of " + moment.asOf());
        }
        if (moment.at() != null) {
            parts.add("as known at data version " + moment.at());
        }
        return parts;
    }

    private static void byDefault(Dimension dimension, List<String> parts) {
        if (dimension == Dimension.TYPE) {
            parts.add("without concerns and observations");
        } else if (dimension == Dimension.LIFECYCLE) {
            parts.add("only what still stands");
        }
    }

    private static String name(Dimension dimension) {
        return switch (dimension) {
            case COUNTRY -> "State";
            case FAMILY -> "kind of body";
            case PERSONS -> "affected persons";
            case SDG -> "goal";
            case STATUS -> "found by the coalition";
            case POSITION -> "position of the State";
            case CLAIM -> "claimed by the State";
            case GRADE -> "graded by the body";
            case TYPE -> "type of record";
            default -> dimension.parameter();
        };
    }

    /** Codes of ours become words; what the data spells stays as it is spelt there. */
    private static String word(Dimension dimension, String value) {
        boolean code = switch (dimension) {
            case FAMILY, STATUS, POSITION, CLAIM, GRADE, LIFECYCLE, TYPE -> true;
            default -> false;
        };
        return code ? value.toLowerCase(Locale.ROOT).replace('_', ' ') : value;
    }
}
