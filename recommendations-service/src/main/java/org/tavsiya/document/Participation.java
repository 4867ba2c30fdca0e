package org.tavsiya.document;

/**
 * Why a body has nothing to say of a State.
 *
 * @param kind NOT_A_PARTY or PROTOCOL_NOT_RATIFIED
 * @param asOf when that was last seen; null where it was not seen in a source, and is to be confirmed
 */
public record Participation(String country, String body, String kind, Dating asOf) {}
