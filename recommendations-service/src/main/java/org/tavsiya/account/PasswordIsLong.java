package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** Length is what protects a password. */
record PasswordIsLong(String password) implements Rule {

    @Override
    public boolean broken() {
        return password == null || password.length() < 12 || password.length() > 72;
    }

    @Override
    public String sentence() {
        return "A password has 12 to 72 characters; a sentence of four words is good.";
    }
}
