package org.tavsiya.account;

/** There is no account with this id. */
public class UnknownAccount extends RuntimeException {

    UnknownAccount(String id) {
        super("There is no account " + id + ".");
    }
}
