package org.tavsiya.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tavsiya.account.factor.Passkeys;
import org.tavsiya.rules.Rule;

/** What comes after the password, or instead of it: who is signed in by a code or a passkey, and who needs more than a password. */
@Service
public class SecondStep {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** @param how that proved it */
    public record Done(SignedIn who, SignInOutcome how) {}

    private final AccountTable table;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final SignInPolicy policy;
    private final SignInHistory history;
    private final Clock clock;

    SecondStep(
            AccountTable table,
            SecondFactors factors,
            Passkeys passkeys,
            SignInPolicy policy,
            SignInHistory history,
            Clock clock) {
        this.table = table;
        this.factors = factors;
        this.passkeys = passkeys;
        this.policy = policy;
        this.history = history;
        this.clock = clock;
    }

    /** What keeps somebody whose password was right from being signed in by it; empty where nothing does. */
    public Optional<SecondFactorNeeded> after(SignedIn who) {
        boolean has = factors.any(who.actor().id());
        return has || policy.demandsSecondFactorOf(who.role())
                ? Optional.of(new SecondFactorNeeded(who, !has, clock.instant()))
                : Optional.empty();
    }

    /** Who it is that waits; empty where that was too long ago, or the account was changed since. */
    public Optional<SignedIn> waiting(PendingSignIn pending) {
        return table.byId(pending.accountId())
                .filter(account -> !account.disabled()
                        && account.sessions() == pending.sessions()
                        && clock.instant().isBefore(pending.since().plus(PATIENCE)))
                .map(SignedIn::new);
    }

    /**
     * Refuses a wrong code.
     *
     * @param who of {@link #waiting}
     * @param code of the app, or one of the recovery codes
     */
    public Done byCode(SignedIn who, String code, String from) {
        Optional<SignInOutcome> how = factors.proves(who.actor().id(), code, from);
        if (how.isEmpty()) {
            history.note(who.actor().id(), SignInOutcome.WRONG_CODE, from);
        }
        Rule.check(new CodeIsRight(how.isPresent()));
        return new Done(who, how.get());
    }

    /** What the browser is to be asked, as JSON. */
    public String question() {
        return passkeys.question();
    }

    /** A passkey alone signs in: it was unlocked with a finger, a face or a PIN. */
    public Optional<Done> byPasskey(String challenge, String credential) {
        return passkeys.answered(challenge, credential)
                .flatMap(table::byId)
                .filter(account -> !account.disabled())
                .map(account -> new Done(new SignedIn(account), SignInOutcome.PASSKEY));
    }
}
