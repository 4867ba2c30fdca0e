package org.tavsiya.report;

import java.time.LocalDate;

/**
 * How long a report may be, from the table {@code report/limits.csv}.
 *
 * @param binding false where it is usual and no rule
 * @param words the most
 * @param validFrom null where the source names no day
 * @param certainty V where it was seen in a source of the body, GM where it is to be confirmed on the page of the session
 */
public record WordLimit(boolean binding, int words, LocalDate validFrom, String certainty, String source) {}
