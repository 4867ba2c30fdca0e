package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** Length is what protects a password. Characters are counted, not bytes: a Tajik sentence may be as long as an English one. */
record PasswordIsLong(String password) implements Rule {

    static final int LEAST = 12;
    static final int MOST = 128;

    @Override
    public boolean broken() {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        return length < LEAST || length > MOST;
    }

    @Override
    public String sentence() {
        return "A password has " + LEAST + " to " + MOST + " characters; a sentence of four words is good.";
    }

    @Override
    public String field() {
        return "password";
    }
}
