package org.tavsiya.recommendation.events;

import java.time.LocalDate;

/** What every fact carries that somebody stated: why, when it happened, when it was said, from where, and in which role it was recorded. */
public interface Stated {

    String reason();

    LocalDate effectiveOn();

    LocalDate assertedOn();

    String sourceTitle();

    String byRole();
}
