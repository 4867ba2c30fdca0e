package org.tavsiya.account;

/** How an attempt to sign in ended. */
public enum SignInOutcome {
    PASSWORD(true),
    CODE(true),
    RECOVERY_CODE(true),
    PASSKEY(true),
    /** The first sign-in, with the one-time address that made the account. */
    INVITATION(true),
    /** A program that sends the password with each request; noted once a day for each network. */
    PROGRAM(true),
    /** The password was right, and a second factor was asked for. */
    PASSWORD_RIGHT(false),
    WRONG_PASSWORD(false),
    WRONG_CODE(false);

    private final boolean succeeded;

    SignInOutcome(boolean succeeded) {
        this.succeeded = succeeded;
    }

    public boolean succeeded() {
        return succeeded;
    }
}
