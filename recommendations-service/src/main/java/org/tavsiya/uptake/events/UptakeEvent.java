package org.tavsiya.uptake.events;

/** All facts about the suggestions of one report. {@code by} is a random account id, always that of the session that did it. */
public sealed interface UptakeEvent
        permits SuggestionTakenUp, TakingUpWithdrawn, SuggestionPassedOver, PassingOverWithdrawn {

    String reportId();

    /** Id of the suggestion, which it keeps from the day on which it was written. */
    String suggestionId();

    String by();

    String byRole();
}
