package org.tavsiya.account;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * For a register whose administrators can all sign in no more: whoever runs the application starts it once with
 * {@code tavsiya.new-administrator=true} and gets a one-time address that makes another one. It is an event like every invitation.
 */
@Component
public class NewAdministrator {

    private static final Duration GOOD = Duration.ofHours(1);

    private final Invitations invitations;
    private final Accounts accounts;
    private final boolean wanted;

    NewAdministrator(
            Invitations invitations, Accounts accounts, @Value("${tavsiya.new-administrator}") boolean wanted) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.wanted = wanted;
    }

    /** The secret part of the address, if one is wanted; a register without accounts has its first sign-in instead. */
    public Optional<String> token() {
        return wanted && !accounts.none()
                ? Optional.of(
                        invitations.make(Role.ADMINISTRATOR, GOOD, Actor.SYSTEM).token())
                : Optional.empty();
    }
}
