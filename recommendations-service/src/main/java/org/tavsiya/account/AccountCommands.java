package org.tavsiya.account;

import java.time.Instant;

/** What can be asked of an account. Passwords come as hashes: nothing that travels holds a secret. */
final class AccountCommands {

    /** @param by account id of the administrator; its own for the first */
    record Create(Account account, Instant at, String by) {}

    record ChangeRole(String accountId, Role role, String by) {}

    record Disable(String accountId, boolean disabled, String by) {}

    record ChangePassword(String accountId, String hash, String by) {}

    record EndSessions(String accountId, String by) {}

    private AccountCommands() {}
}
