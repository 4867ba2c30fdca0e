package org.tavsiya.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;
import org.tavsiya.account.factor.Hashes;
import org.tavsiya.rules.Rule;

/** One-time addresses with which people make their own accounts: nobody else ever knows their passwords. Nothing is sent anywhere. */
@Service
public class Invitations {

    public static final int USUAL_DAYS = 7;
    private static final int TOKEN_BYTES = 24;

    /** @param token the secret part of the address; shown now and never again */
    public record Made(String id, String token, Role role, Instant expiresAt) {}

    private final InvitationTable table;
    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final CommandGateway commands;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(
            InvitationTable table, Accounts accounts, SignInThrottle throttle, CommandGateway commands, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.throttle = throttle;
        this.commands = commands;
        this.clock = clock;
    }

    /** @param days how long it is good: 1 to 30 */
    public Made make(Role role, int days, Actor by) {
        Rule.check(new DaysOfInvitation(days));
        return make(role, Duration.ofDays(days), by);
    }

    Made make(Role role, Duration good, Actor by) {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        Made made = new Made(UUID.randomUUID().toString(), token, role, now.plus(good));
        commands.sendAndWait(
                new AccountCommands.Invite(made.id(), Hashes.sha256(token), role, now, made.expiresAt(), by.id()));
        return made;
    }

    /** Those that can still be used, newest first. */
    public List<Invitation> open() {
        return table.open(clock.instant());
    }

    /** Refuses where it is not open. */
    public void revoke(String id, Actor by) {
        commands.sendAndWait(new AccountCommands.RevokeInvitation(id, clock.instant(), by.id()));
    }

    /** @param from address that the request came from: wrong secrets are counted by it */
    public Invitation.State state(String token, String from) {
        if (!throttle.takeInvitation(from)) {
            return Invitation.State.TOO_MANY;
        }
        return table.find(Hashes.sha256(token))
                .map(found -> {
                    throttle.invitationFound(from);
                    return state(found, token);
                })
                .orElse(Invitation.State.UNKNOWN);
    }

    private Invitation.State state(Invitation found, String token) {
        Invitation.State state = found.state(clock.instant());
        return state == Invitation.State.OPEN && !table.isOpen(Hashes.sha256(token), clock.instant())
                ? Invitation.State.REVOKED
                : state;
    }

    /** Makes the account, once; refuses a weak password, a name that is taken, and an address that is no longer good. */
    public SignedIn accept(String token, String name, String password, String again, String from) {
        Rule.check(new InvitationIsOpen(state(token, from) == Invitation.State.OPEN));
        String hash = Hashes.sha256(token);
        Role role = table.find(hash).orElseThrow().role();
        return new SignedIn(accounts.join(name, password, again, role, hash));
    }
}
