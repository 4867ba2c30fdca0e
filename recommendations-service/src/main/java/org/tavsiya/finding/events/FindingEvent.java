package org.tavsiya.finding.events;

/** All facts about one finding. {@code by} is a random account id, always that of the session that did it. */
public sealed interface FindingEvent
        permits FindingEdited, FindingSubmitted, FindingConfirmed, FindingReturned, FindingWithdrawn {

    String findingId();

    String by();
}
