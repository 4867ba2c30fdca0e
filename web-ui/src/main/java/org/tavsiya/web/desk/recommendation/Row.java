package org.tavsiya.web.desk.recommendation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of evidence: a rule counts those that were filled, the form counts all that it shows. */
final class Row {

    private static final Pattern OF_A_RULE = Pattern.compile("evidence\\[(\\d+)](\\..*)?");
    private static final Pattern OF_A_FORM = Pattern.compile("evidence(\\d+)\\.(.*)");

    private Row() {}

    /**
     * The form's name of a field that a rule speaks of: {@code evidence[0].url} is {@code evidence2.url} where the
     * first two rows are empty.
     *
     * @param rows the place in the form of each row that was filled
     */
    static String field(String ofRule, int[] rows) {
        Matcher row = OF_A_RULE.matcher(ofRule);
        if (!row.matches()) {
            return ofRule;
        }
        int filled = Integer.parseInt(row.group(1));
        return "evidence" + (filled < rows.length ? rows[filled] : filled)
                + (row.group(2) == null ? ".title" : row.group(2));
    }

    /** Of a field in a row, its number for people and its name in the row; else does not match. */
    static Matcher inForm(String field) {
        return OF_A_FORM.matcher(field);
    }
}
