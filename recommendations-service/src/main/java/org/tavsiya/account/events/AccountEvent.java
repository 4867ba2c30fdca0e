package org.tavsiya.account.events;

/** All acts about one account. Who acted and upon whom is known by account id alone; the names stand in the account table. */
public sealed interface AccountEvent
        permits FirstAdministratorCreated,
                AccountCreated,
                RoleChanged,
                AccountDisabled,
                AccountEnabled,
                PasswordChanged,
                SessionsEnded,
                JoinedByInvitation,
                SecondFactorAdded,
                SecondFactorRemoved,
                RecoveryCodesMade {

    String accountId();

    /** Account id of who did it. */
    String by();
}
