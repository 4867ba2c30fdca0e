package org.tavsiya.evidence;

/** What somebody found at an item's address. Nothing is fetched by itself. */
public enum AddressState {
    WORKS,
    DEAD,
    /** The same is found under another address, which is the item's from then on. */
    CHANGED
}
