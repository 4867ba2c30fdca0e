package org.tavsiya.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.tavsiya.account.factor.AppCodes;
import org.tavsiya.account.factor.Passkeys;
import org.tavsiya.account.factor.RecoveryCodes;
import org.tavsiya.account.factor.SecondFactorKeyMissing;
import org.tavsiya.rules.Rule;

/**
 * What accounts have beside a password: an authenticator app, passkeys, recovery codes. Whatever changes is an event as well. Refuses with
 * {@link org.tavsiya.rules.RuleBroken}.
 */
@Service
public class SecondFactors {

    private static final Logger LOG = LoggerFactory.getLogger(SecondFactors.class);
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 60;

    /** @param recoveryCodes how many are left */
    public record Standing(boolean app, List<Passkeys.Passkey> passkeys, int recoveryCodes) {

        public boolean any() {
            return app || !passkeys.isEmpty();
        }
    }

    private final AppCodes app;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final SignInPolicy policy;
    private final SignInThrottle throttle;
    private final CommandGateway commands;

    SecondFactors(
            AppCodes app,
            Passkeys passkeys,
            RecoveryCodes recovery,
            SignInPolicy policy,
            SignInThrottle throttle,
            CommandGateway commands) {
        this.app = app;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.policy = policy;
        this.throttle = throttle;
        this.commands = commands;
    }

    public Standing standing(String accountId) {
        return new Standing(app.has(accountId), passkeys.of(accountId), recovery.left(accountId));
    }

    /** Whether the account has one: asked at every request of a program. */
    boolean any(String accountId) {
        return app.has(accountId) || passkeys.has(accountId);
    }

    /** Ids of the accounts that have one. */
    public Set<String> havingOne() {
        return Stream.concat(app.owners().stream(), passkeys.owners().stream()).collect(Collectors.toSet());
    }

    /** Whether reviewers and administrators need one. */
    public boolean required() {
        return policy.secondFactorRequired();
    }

    /** Refuses an administrator who has none: nobody demands of others what locks himself out. */
    public void require(boolean required, Actor by) {
        commands.sendAndWait(new AccountCommands.SetSecondFactorPolicy(required, by.id()));
    }

    /** What is shown to set up an app; made anew, unless one is set up already. */
    public void proposeApp(String accountId) {
        try {
            app.propose(accountId);
        } catch (SecondFactorKeyMissing missing) {
            LOG.error(missing.getMessage());
            Rule.check(new SecondFactorKeyIsHere(false));
        }
    }

    /** @param label what the app will list it under */
    public Optional<AppCodes.Offer> proposedApp(String accountId, String label) {
        return app.proposed(accountId, label);
    }

    /**
     * The app is set up: it showed a code.
     *
     * @return the recovery codes that came with the first second factor, to be shown once; empty where there were some before
     */
    public List<String> confirmApp(String accountId, String code, String from) {
        Rule.check(new CodeIsRight(throttle.takeCode(accountId, from)));
        List<String> codes = commands.sendAndWait(new AccountCommands.ConfirmApp(accountId, digits(code)));
        Rule.check(new CodeIsRight(codes != null));
        throttle.codeSucceeded(accountId, from);
        return codes;
    }

    /** What the browser is to be asked, as JSON. */
    public String offerPasskey(String accountId) {
        return passkeys.offer(accountId);
    }

    /**
     * @param name what its owner calls it; blank: "Passkey" and its number
     * @return as {@link #confirmApp}
     */
    public List<String> addPasskey(String accountId, String challenge, String credential, String name) {
        String called = name == null || name.isBlank()
                ? "Passkey " + (passkeys.of(accountId).size() + 1)
                : name.strip().substring(0, Math.min(LONGEST_NAME, name.strip().length()));
        Rule.check(new PasskeyIsAnswered(passkeys.offered(accountId, challenge)));
        List<String> codes =
                commands.sendAndWait(new AccountCommands.AddPasskey(accountId, challenge, credential, called));
        Rule.check(new PasskeyIsAnswered(codes != null));
        return codes;
    }

    public void removeApp(String accountId) {
        commands.sendAndWait(new AccountCommands.RemoveApp(accountId));
    }

    public void removePasskey(String accountId, String passkeyId) {
        commands.sendAndWait(new AccountCommands.RemovePasskey(accountId, passkeyId));
    }

    /** New ones in the place of the old, shown this once. */
    public List<String> renewRecoveryCodes(String accountId) {
        return commands.sendAndWait(new AccountCommands.RenewRecoveryCodes(accountId));
    }

    /** For whoever has lost everything: by an administrator, who knows by other means who asks. Ends the sessions of the account. */
    public void removeAll(String accountId, Actor by) {
        Rule.check(new OwnSecondFactorStays(accountId.equals(by.id())));
        commands.sendAndWait(new AccountCommands.RemoveSecondFactors(accountId, by.id()));
    }

    /** Where passkeys can be used; a browser that came to another address cannot make or use one. */
    public String passkeyOrigin() {
        return passkeys.origin();
    }

    /** How a code proves itself at a sign-in; empty where it does not, or there were too many. */
    Optional<SignInOutcome> proves(String accountId, String code, String from) {
        if (code == null || code.length() > LONGEST_CODE || !throttle.takeCode(accountId, from)) {
            return Optional.empty();
        }
        Optional<SignInOutcome> how = isCodeOfApp(accountId, code)
                ? Optional.of(SignInOutcome.CODE)
                : recovery.use(accountId, code) ? Optional.of(SignInOutcome.RECOVERY_CODE) : Optional.empty();
        if (how.isPresent()) {
            throttle.codeSucceeded(accountId, from);
        }
        return how;
    }

    /** Where this copy of the application lacks the key, recovery codes and passkeys still open; its log says what to do. */
    private boolean isCodeOfApp(String accountId, String code) {
        try {
            return app.take(accountId, digits(code));
        } catch (SecondFactorKeyMissing missing) {
            LOG.error(missing.getMessage());
            return false;
        }
    }

    private static String digits(String code) {
        return code == null ? "" : code.replaceAll("\\D", "");
    }
}
