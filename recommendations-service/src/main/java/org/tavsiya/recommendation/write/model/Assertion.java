package org.tavsiya.recommendation.write.model;

import java.time.LocalDate;
import org.tavsiya.account.Actor;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Source;

/**
 * What every statement carries: when, why, from where, by whom.
 *
 * @param today the day on which it is decided, given by the server, so that deciding needs no clock
 */
public record Assertion(Clocks clocks, String reason, Source source, Actor by, LocalDate today) {

    public LocalDate effectiveOn() {
        return clocks.effectiveOn();
    }

    public LocalDate assertedOn() {
        return clocks.assertedOn();
    }

    public String role() {
        return by.role().name();
    }
}
