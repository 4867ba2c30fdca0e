package org.tavsiya.ingest.raw;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of UPR Info's database export: one recommending State's recommendation, without symbol, paragraph or date. Its columns have gone by
 * three sets of names.
 */
final class UprInfo {

    private static final String[] REVIEWED = {"SuR", "To", "state_under_review"};
    private static final String[] RECOMMENDING = {"RS", "From", "recommending_state"};
    private static final String[] TEXT = {"Recommendation"};
    private static final String[] RESPONSE = {"Response"};
    private static final String[] ISSUES = {"Issue", "Issues"};
    /** What UPR Info says of States in general, and its own scale of verbs: kept in the raw record alone. */
    private static final String[] LEFT = {
        "Rgrp", "Org", "Rgrp (6)", "Org (7)", "To-Rgrp", "To-Org", "From-Rgrp", "From-Org", "Action", "action_category"
    };

    private static final String PLEDGE = "Voluntary Pledge";

    private UprInfo() {}

    static boolean isHeader(Collection<String> names) {
        Set<String> folded = names.stream().map(Field::fold).collect(Collectors.toSet());
        return named(folded, REVIEWED) && named(folded, RECOMMENDING) && named(folded, RESPONSE);
    }

    private static boolean named(Set<String> folded, String... names) {
        return Arrays.stream(names).map(Field::fold).anyMatch(folded::contains);
    }

    /** Made of what the columns are called; a pledge is the State's own word and no recommendation. */
    static RawRecord read(RawRecord row) {
        put(row, Field.COUNTRIES, row.take(REVIEWED));
        put(row, Field.UPR_RECOMMENDING_COUNTRY, row.take(RECOMMENDING));
        put(row, Field.TEXT, row.take(TEXT));
        put(row, Field.BODY, "UPR");
        String response = row.take(RESPONSE);
        boolean pledge = response != null && response.strip().equalsIgnoreCase(PLEDGE);
        put(row, Field.UPR_POSITIONS, pledge ? null : response);
        put(row, Field.ANNOTATION_TYPE, pledge ? "Others" : "Recommendations");
        if (row.value(Field.UPR_SESSION) instanceof String session) {
            put(row, Field.UPR_SESSION, session.replaceFirst("\\.0+$", ""));
        }
        for (String known : LEFT) {
            row.take(known);
        }
        String issues = row.take(ISSUES);
        if (issues != null) {
            row.put(
                    Field.THEMES,
                    List.of(issues.split(",")).stream().map(String::strip).toList());
        }
        return row;
    }

    private static void put(RawRecord row, Field field, String value) {
        if (value != null) {
            row.put(field, value);
        }
    }
}
