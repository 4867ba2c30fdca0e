package org.tavsiya.account;

/** Roles from least to most; each may do what the ones before it may. */
public enum Role {
    VIEWER,
    ANALYST,
    REVIEWER,
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return ordinal() >= other.ordinal();
    }
}
