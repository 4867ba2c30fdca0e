package org.tavsiya.account.events;

/** Acts of administrators that are about no single account. One stream; who acted is known by account id alone. */
public sealed interface PeopleEvent permits InvitationMade, InvitationRevoked, SecondFactorPolicySet, RegisterActDone {

    String peopleId();

    /** Account id of who did it, or {@code system} where whoever runs the application asked for it at a start. */
    String by();
}
