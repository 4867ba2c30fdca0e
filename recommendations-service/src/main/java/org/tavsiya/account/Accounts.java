package org.tavsiya.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tavsiya.rules.Rule;

/** Accounts and their locks: five wrong passwords close an account for a quarter of an hour. */
@Service
public class Accounts implements UserDetailsService {

    static final int ATTEMPTS = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final AccountTable table;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(AccountTable table, PasswordEncoder passwords, Clock clock) {
        this.table = table;
        this.passwords = passwords;
        this.clock = clock;
    }

    public boolean none() {
        return table.isEmpty();
    }

    public List<Account> all() {
        return table.all();
    }

    /** Whether this is the id of an open account whose role may write about recommendations. */
    public boolean mayWrite(String accountId) {
        return table.all().stream().anyMatch(a -> a.id().equals(accountId) && !a.disabled() && a.role().includes(Role.ANALYST));
    }

    /** Refuses a weak password and a name that is taken. */
    @Transactional
    public Account create(String name, String password, Role role) {
        String trimmed = name == null ? "" : name.trim();
        Rule.check(new NameIsUsable(trimmed), new NameIsFree(table.byName(trimmed).isPresent(), trimmed), new PasswordIsLong(password));
        Account account = new Account(UUID.randomUUID().toString(), trimmed, passwords.encode(password), role, 0, null, false);
        table.insert(account, clock.instant());
        return account;
    }

    @Transactional
    public void changePassword(String accountId, String password) {
        Rule.check(new PasswordIsLong(password));
        table.setPassword(accountId, passwords.encode(password));
    }

    @Transactional
    public void disable(String accountId, boolean disabled) {
        table.setDisabled(accountId, disabled);
    }

    /** Whether a session that began with this account may go on: the account is enabled and its password and role are still the same. */
    public boolean stillValid(SignedIn who) {
        return table.byId(who.actor().id())
                .filter(account -> !account.disabled() && account.role() == who.role() && account.passwordHash().equals(who.getPassword())).isPresent();
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        Account account = table.byName(name).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return new SignedIn(account, locked(account));
    }

    private boolean locked(Account account) {
        return account.lockedUntil() != null && clock.instant().isBefore(account.lockedUntil());
    }

    @Transactional
    public void failed(String name) {
        find(name).filter(account -> !locked(account)).ifPresent(account -> {
            int attempts = account.failedAttempts() + 1;
            Instant until = attempts >= ATTEMPTS ? clock.instant().plus(LOCK) : null;
            table.failed(account.id(), until == null ? attempts : 0, until);
        });
    }

    @Transactional
    public void succeeded(String name) {
        find(name).filter(account -> account.failedAttempts() > 0).ifPresent(account -> table.failed(account.id(), 0, null));
    }

    private Optional<Account> find(String name) {
        return name == null ? Optional.empty() : table.byName(name);
    }
}
