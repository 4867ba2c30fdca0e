package org.tavsiya.paper;

import java.time.LocalDate;

/**
 * The state of the register that a document shows: two documents of one pin and one maker are equal.
 *
 * @param asOf the day of which it tells
 * @param dataVersion the position of the last event that it knows
 * @param checkCode of its content, by which it can be told from a changed one; empty until {@link Paper#coded}
 */
public record PaperPin(LocalDate asOf, long dataVersion, String checkCode) {

    public static PaperPin of(LocalDate asOf, long dataVersion) {
        return new PaperPin(asOf, dataVersion, "");
    }

    PaperPin coded(String code) {
        return new PaperPin(asOf, dataVersion, code);
    }
}
