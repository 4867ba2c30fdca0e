package org.tavsiya.account;

import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Signs in, whichever door the password comes through. Wrong, unknown, disabled and too early all end in the same answer, after the
 * same work: it tells nobody which names exist.
 */
class SignInProvider extends DaoAuthenticationProvider {

    private static final int STRIPES = 64;

    private final AccountTable table;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final SecondStep second;
    private final SignInHistory history;
    /** Requests that a program sends side by side wait for its first: the password is then checked, and counted, once. */
    private final Object[] stripes = Stream.generate(Object::new).limit(STRIPES).toArray();

    SignInProvider(
            Accounts accounts,
            AccountTable table,
            Passwords passwords,
            SignInThrottle throttle,
            SecondStep second,
            SignInHistory history) {
        super(accounts);
        this.table = table;
        this.passwords = passwords;
        this.throttle = throttle;
        this.second = second;
        this.history = history;
        setPasswordEncoder(passwords);
        setUserDetailsPasswordService(accounts);
        // Whether an account is disabled is said after the password, or its being disabled would tell that it exists.
        setPreAuthenticationChecks(who -> {});
        setPostAuthenticationChecks(SignInProvider::enabled);
    }

    private static void enabled(UserDetails who) {
        if (!who.isEnabled()) {
            throw wrong();
        }
    }

    @Override
    public Authentication authenticate(Authentication given) throws AuthenticationException {
        try {
            if (remembered(given)) {
                return complete(super.authenticate(given));
            }
            synchronized (stripes[Math.floorMod(Names.folded(given.getName()).hashCode(), STRIPES)]) {
                return remembered(given) ? complete(super.authenticate(given)) : counted(given);
            }
        } catch (DataAccessException | CannotCreateTransactionException away) {
            throw new InternalAuthenticationServiceException("The accounts cannot be asked", away);
        }
    }

    /** Asked in this order: whoever may not guess freely learns nothing of what is remembered, as often as he asks. */
    private boolean remembered(Authentication given) {
        return given.getCredentials() != null
                && throttle.trusts(given.getName(), address(given))
                && table.byName(given.getName())
                        .filter(account ->
                                passwords.remembers(given.getCredentials().toString(), account.passwordHash()))
                        .isPresent();
    }

    private Authentication counted(Authentication given) {
        String address = address(given);
        if (!throttle.take(given.getName(), address)) {
            throw wrong();
        }
        Authentication done;
        try {
            done = super.authenticate(given);
        } catch (BadCredentialsException wrong) {
            history.wrongPassword(given.getName(), address);
            throw wrong;
        }
        throttle.succeeded(given.getName(), address);
        complete(done);
        if (given.getDetails() instanceof ProgramDetails) {
            history.program(id(done), SignInOutcome.PROGRAM, address);
        }
        return done;
    }

    private Authentication complete(Authentication done) {
        second.after((SignedIn) done.getPrincipal()).ifPresent(needed -> {
            if (done.getDetails() instanceof ProgramDetails) {
                history.program(id(done), SignInOutcome.PASSWORD_RIGHT, address(done));
            } else {
                history.note(id(done), SignInOutcome.PASSWORD_RIGHT, address(done));
            }
            throw needed;
        });
        return done;
    }

    private static String id(Authentication done) {
        return ((SignedIn) done.getPrincipal()).actor().id();
    }

    private static String address(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("Name or password is wrong, or there were too many attempts");
    }
}
