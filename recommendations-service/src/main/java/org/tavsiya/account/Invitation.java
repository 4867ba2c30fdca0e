package org.tavsiya.account;

import java.time.Instant;

/**
 * A one-time address for an account with a role. The secret in the address is not kept.
 *
 * @param madeBy account id of the administrator, or {@code system}
 * @param usedAt when an account was made with it; else null
 * @param revokedAt when an administrator withdrew it; else null
 */
public record Invitation(
        String id, Role role, String madeBy, Instant madeAt, Instant expiresAt, Instant usedAt, Instant revokedAt) {

    /** What becomes of whoever opens the address; TOO_MANY: nobody looked, because too many wrong ones came from there. */
    public enum State {
        OPEN,
        USED,
        EXPIRED,
        REVOKED,
        UNKNOWN,
        TOO_MANY
    }

    State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }
}
