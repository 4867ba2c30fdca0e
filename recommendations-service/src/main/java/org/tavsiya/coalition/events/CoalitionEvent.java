package org.tavsiya.coalition.events;

/** All facts about the coalition. {@code by} is a random account id, or {@code system} where the application itself did it. */
public sealed interface CoalitionEvent permits HomeStateChosen, HomeStateLeft, NameTold, AboutWritten {

    String coalitionId();

    String by();

    String byRole();
}
