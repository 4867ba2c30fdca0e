package org.tavsiya.account;

import java.util.Objects;
import org.tavsiya.rules.Rule;

/** What nobody sees while it is typed is typed twice. */
record PasswordsAgree(String password, String again) implements Rule {

    @Override
    public boolean broken() {
        return !Objects.equals(password, again);
    }

    @Override
    public String sentence() {
        return "The two passwords differ.";
    }

    @Override
    public String field() {
        return "again";
    }
}
