package org.tavsiya.work.events;

/** All facts about the work on one recommendation. {@code by} is a random account id, always that of the session that did it. */
public sealed interface WorkEvent permits WorkAssigned, WorkTakenBack, WorkRemarked {

    String recommendationId();

    String by();
}
