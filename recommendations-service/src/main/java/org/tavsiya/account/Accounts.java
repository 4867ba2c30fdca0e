package org.tavsiya.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.tavsiya.rules.Rule;

/**
 * Accounts. Whatever changes one is an event as well, in the same transaction. Refuses with {@link org.tavsiya.rules.RuleBroken};
 * an id that nobody has is {@link UnknownAccount}.
 */
@Service
public class Accounts implements UserDetailsService, UserDetailsPasswordService {

    private final AccountTable table;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final CommandGateway commands;
    private final Clock clock;

    Accounts(
            AccountTable table,
            Passwords passwords,
            SignInThrottle throttle,
            Sessions sessions,
            CommandGateway commands,
            Clock clock) {
        this.table = table;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.commands = commands;
        this.clock = clock;
    }

    public boolean none() {
        return table.isEmpty();
    }

    public List<Account> all() {
        return table.all();
    }

    /** Refuses a weak password and a name that is taken or looks like one that is. */
    public Account create(String name, String password, Role role, Actor by) {
        return create(UUID.randomUUID().toString(), name, password, password, role, by.id());
    }

    /** The first account of all is made by whoever holds the secret of the start: by itself. */
    Account createFirst(String name, String password, String again) {
        String id = UUID.randomUUID().toString();
        return create(id, name, password, again, Role.ADMINISTRATOR, id);
    }

    private Account create(String id, String name, String password, String again, Role role, String by) {
        Account account = checked(id, name, password, again, role);
        commands.sendAndWait(new AccountCommands.Create(account, clock.instant(), by));
        return account;
    }

    /** @param tokenHash of the invitation that is used up by it */
    Account join(String name, String password, String again, Role role, String tokenHash) {
        Account account = checked(UUID.randomUUID().toString(), name, password, again, role);
        commands.sendAndWait(new AccountCommands.Join(account, clock.instant(), tokenHash));
        return account;
    }

    private Account checked(String id, String name, String password, String again, Role role) {
        String spelled = Names.spelled(name);
        Rule.check(
                new NameIsUsable(spelled),
                new NameIsFree(taken(spelled), spelled),
                new PasswordIsLong(password),
                new PasswordIsHardToGuess(password, spelled),
                new PasswordsAgree(password, again));
        return new Account(id, spelled, passwords.encode(password), role, 0, false);
    }

    private boolean taken(String name) {
        return table.all().stream()
                .anyMatch(a -> Names.folded(a.name()).equals(Names.folded(name))
                        || Names.look(a.name()).equals(Names.look(name))
                        || Names.lookAsTyped(a.name()).equals(Names.lookAsTyped(name)));
    }

    /** A new password set by an administrator, for whoever has forgotten the old one. */
    public void changePassword(String accountId, String password, Actor by) {
        Account account = get(accountId);
        Rule.check(new PasswordIsLong(password), new PasswordIsHardToGuess(password, account.name()));
        setPassword(account, password, by);
    }

    /**
     * A new password of one's own; ends all sessions with the old one.
     *
     * @param from address that the request came from: wrong passwords are counted as at a sign-in
     * @return the same person with the new password, for the session in which it was changed
     */
    public SignedIn changeOwnPassword(SignedIn who, String present, String password, String from) {
        return changeOwnPassword(who, present, password, password, from);
    }

    /** @param again the new password as a form asks for it a second time */
    public SignedIn changeOwnPassword(SignedIn who, String present, String password, String again, String from) {
        Account account = get(who.actor().id());
        Rule.check(
                new PasswordIsOwn(isOwn(account, present, from)),
                new PasswordIsLong(password),
                new PasswordIsHardToGuess(password, account.name()),
                new PasswordsAgree(password, again));
        setPassword(account, password, who.actor());
        return new SignedIn(get(account.id()));
    }

    /** Refuses where it is not the own password: before something is done that whoever finds a desk left open must not do. */
    public void proveOwnPassword(SignedIn who, String present, String from) {
        Rule.check(new PasswordIsOwn(isOwn(get(who.actor().id()), present, from)));
    }

    private boolean isOwn(Account account, String present, String from) {
        boolean right = throttle.take(account.name(), from)
                && passwords.matches(present == null ? "" : present, account.passwordHash());
        if (right) {
            throttle.succeeded(account.name(), from);
        }
        return right;
    }

    private void setPassword(Account account, String password, Actor by) {
        commands.sendAndWait(new AccountCommands.ChangePassword(account.id(), passwords.encode(password), by.id()));
    }

    public void changeRole(String accountId, Role role, Actor by) {
        Rule.check(new OwnAccountStays(accountId.equals(by.id())));
        commands.sendAndWait(new AccountCommands.ChangeRole(accountId, role, by.id()));
    }

    public void disable(String accountId, boolean disabled, Actor by) {
        Rule.check(new OwnAccountStays(disabled && accountId.equals(by.id())));
        commands.sendAndWait(new AccountCommands.Disable(accountId, disabled, by.id()));
    }

    public void endSessions(String accountId, Actor by) {
        commands.sendAndWait(new AccountCommands.EndSessions(accountId, by.id()));
    }

    private Account get(String accountId) {
        return table.byId(accountId).orElseThrow(() -> new UnknownAccount(accountId));
    }

    /**
     * Whether a session that began with this account may go on: the account is enabled, and nothing has ended its sessions since.
     *
     * @param session its id among {@link Sessions}; null for whoever has none
     */
    public boolean stillValid(SignedIn who, String session) {
        return table.byId(who.actor().id())
                        .filter(account -> !account.disabled() && account.sessions() == who.sessions())
                        .isPresent()
                && (session == null || sessions.goesOn(session));
    }

    /** Whoever has this account, as somebody who is signed in. */
    public SignedIn signedIn(String accountId) {
        return new SignedIn(get(accountId));
    }

    /** Throws {@link UnknownAccount}. */
    public Account byId(String accountId) {
        return get(accountId);
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return new SignedIn(table.byName(name).orElseThrow(() -> new UsernameNotFoundException("no such account")));
    }

    /** The same password in the form that is used today: whoever signs in with one stored the old way leaves it stored the new way. */
    @Override
    public UserDetails updatePassword(UserDetails who, String hash) {
        table.replaceHash(((SignedIn) who).actor().id(), who.getPassword(), hash);
        return loadUserByUsername(who.getUsername());
    }
}
