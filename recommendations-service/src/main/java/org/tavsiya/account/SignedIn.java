package org.tavsiya.account;

import java.util.Arrays;
import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in. Holds every role that the account's role includes. */
public final class SignedIn implements UserDetails {

    private final String id;
    private final String name;
    private final transient String passwordHash;
    private final Role role;
    private final int sessions;
    private final boolean disabled;

    SignedIn(Account account) {
        this.id = account.id();
        this.name = account.name();
        this.passwordHash = account.passwordHash();
        this.role = account.role();
        this.sessions = account.sessions();
        this.disabled = account.disabled();
    }

    public Actor actor() {
        return new Actor(id, role);
    }

    public Role role() {
        return role;
    }

    public boolean may(Role needed) {
        return role.includes(needed);
    }

    /** See {@link Account#sessions()}. */
    int sessions() {
        return sessions;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Arrays.stream(Role.values())
                .filter(role::includes)
                .map(r -> new SimpleGrantedAuthority("ROLE_" + r.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public boolean isEnabled() {
        return !disabled;
    }
}
