package org.tavsiya.evidence.read.open;

import java.time.LocalDate;

/**
 * A public item of the library that was corrected, or found elsewhere, after an assessment cited it: what it says now. The assessment
 * keeps what it said when it was published.
 *
 * @param title in its language
 * @param url where it is found now; null where it has no address or the address is dead
 * @param mendedOn day of the last correction
 */
public record PublicMended(
        String title, String language, String publisher, LocalDate factDate, String url, LocalDate mendedOn) {}
