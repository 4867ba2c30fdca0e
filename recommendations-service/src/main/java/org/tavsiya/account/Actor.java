package org.tavsiya.account;

/** Who did something, as events know it: a random account id without a name, and the role at that moment. */
public record Actor(String id, Role role) {

    /** The application itself, for example when it loads the demonstration set. */
    public static final Actor SYSTEM = new Actor("system", Role.ADMINISTRATOR);
}
