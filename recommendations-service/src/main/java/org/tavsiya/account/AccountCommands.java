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

    /** @param tokenHash of the invitation's address */
    record Join(Account account, Instant at, String tokenHash) {}

    /** @param tokenHash of the one-time address */
    record Invite(String invitationId, String tokenHash, Role role, Instant at, Instant expiresAt, String by) {}

    record RevokeInvitation(String invitationId, Instant at, String by) {}

    record NoteRegisterAct(RegisterAct act, String by) {}

    record SetSecondFactorPolicy(boolean required, String by) {}

    /** Answers with the recovery codes that were made with the first factor; with null where the code is wrong. */
    record ConfirmApp(String accountId, String code) {}

    /** As {@link ConfirmApp}; what the browser sent. */
    record AddPasskey(String accountId, String challenge, String credential, String name) {}

    record RemoveApp(String accountId) {}

    record RemovePasskey(String accountId, String passkeyId) {}

    /** Answers with the new codes. */
    record RenewRecoveryCodes(String accountId) {}

    /** All that an account has beside its password, by an administrator. */
    record RemoveSecondFactors(String accountId, String by) {}

    private AccountCommands() {}
}
