package org.tavsiya.evidence;

/** Who may see an item of the library. There is no third word here: what is restricted is of another type, and lies in the vault. */
public enum Sensitivity {
    /** Anybody; only such an item may be cited by what is published. */
    PUBLIC,
    /** Whoever works at the desk. */
    INTERNAL
}
