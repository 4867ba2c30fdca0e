package org.tavsiya.account.factor;

import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.tavsiya.entrance.PublicAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys of accounts, by Spring Security's WebAuthn. A passkey always asks for a finger, a face or a PIN, so it proves two things at
 * once and is a sign-in of its own. It belongs to the host name of the public address.
 */
@Component
public class Passkeys {

    private static final String REGISTERING = "register ";
    private static final String SIGNING_IN = "sign in ";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final PublicKeyCredentialParameters[] ALGORITHMS = {
        PublicKeyCredentialParameters.EdDSA, PublicKeyCredentialParameters.ES256, PublicKeyCredentialParameters.RS256
    };
    /** No passkey of a name that is a number: on loopback they belong to this name. */
    private static final String LOOPBACK = "localhost";

    /** @param name as its owner called it */
    public record Passkey(String id, String name, Instant made, Instant used) {}

    private final UserCredentialRepository kept;
    private final JdbcTemplate sql;
    private final Challenges challenges;
    private final PublicAddress own;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(JdbcTemplate sql, Challenges challenges, PublicAddress own) {
        this.kept = new JdbcUserCredentialRepository(sql);
        this.sql = sql;
        this.challenges = challenges;
        this.own = own;
    }

    /** Where passkeys can be used: the public address, or the same on the name of loopback, if it is a number. */
    public String origin() {
        URI base = URI.create(own.base());
        return base.getScheme() + "://" + host(base) + (base.getPort() < 0 ? "" : ":" + base.getPort());
    }

    private static String host(URI base) {
        String host = base.getHost();
        return host.matches("[0-9.]+|\\[.*]") ? LOOPBACK : host;
    }

    private String party() {
        return URI.create(origin()).getHost();
    }

    public boolean has(String accountId) {
        return !sql.queryForList(
                        "select 1 from user_credentials where user_entity_user_id = ?",
                        Integer.class,
                        PasskeyOwners.user(accountId).toBase64UrlString())
                .isEmpty();
    }

    /** Ids of the accounts that have one. */
    public List<String> owners() {
        return sql.queryForList("select distinct user_entity_user_id from user_credentials", String.class).stream()
                .map(id -> PasskeyOwners.account(Bytes.fromBase64(id)))
                .toList();
    }

    public List<Passkey> of(String accountId) {
        return records(accountId).stream()
                .map(r -> new Passkey(
                        r.getCredentialId().toBase64UrlString(), r.getLabel(), r.getCreated(), r.getLastUsed()))
                .sorted(Comparator.comparing(Passkey::made))
                .toList();
    }

    private List<CredentialRecord> records(String accountId) {
        return kept.findByUserId(PasskeyOwners.user(accountId));
    }

    /** What a browser is to be asked for a new passkey of the account, as JSON ({@code PublicKeyCredentialCreationOptionsJSON}). */
    public String offer(String accountId) {
        return json.writeValueAsString(creation(accountId, challenges.make(REGISTERING + accountId)));
    }

    /**
     * Whether that is the challenge of an offer for this account that is answered for the first time. Asked before {@link #register}, and
     * in a transaction of its own, so that a refused answer cannot be sent again.
     */
    public boolean offered(String accountId, String challenge) {
        return bytes(challenge)
                .filter(c -> challenges.use(c, REGISTERING + accountId))
                .isPresent();
    }

    /**
     * @param challenge of the offer
     * @param credential the browser's answer, as JSON
     * @return whether it is a good answer
     */
    public boolean register(String accountId, String challenge, String credential, String name) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> given =
                    json.readValue(credential, new TypeReference<>() {});
            operations()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            creation(accountId, Bytes.fromBase64(challenge)), new RelyingPartyPublicKey(given, name)));
            return true;
        } catch (JacksonException | WebAuthnException | IllegalArgumentException notGood) {
            return false; // What a browser sends that is no answer, or an answer to something else.
        }
    }

    private PublicKeyCredentialCreationOptions creation(String accountId, Bytes challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(rp())
                .user(new PasskeyOwners(sql).findById(PasskeyOwners.user(accountId)))
                .challenge(challenge)
                .pubKeyCredParams(ALGORITHMS)
                .timeout(PATIENCE)
                .excludeCredentials(descriptors(accountId))
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }

    /** What a browser is to be asked for whoever has a passkey here, as JSON ({@code PublicKeyCredentialRequestOptionsJSON}). */
    public String question() {
        return json.writeValueAsString(request(challenges.make(SIGNING_IN)));
    }

    /**
     * @param credential the browser's answer, as JSON
     * @return the id of the account whose passkey answered; empty where none did, or the question is old or was answered
     */
    public Optional<String> answered(String challenge, String credential) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> given =
                    json.readValue(credential, new TypeReference<>() {});
            // Only what a passkey of ours may have answered is noted as answered: strangers leave nothing here.
            Optional<Bytes> asked = bytes(challenge)
                    .filter(c -> kept.findByCredentialId(given.getRawId()) != null)
                    .filter(c -> challenges.use(c, SIGNING_IN));
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            return Optional.ofNullable(operations()
                            .authenticate(new RelyingPartyAuthenticationRequest(request(asked.get()), given)))
                    .map(user -> PasskeyOwners.account(user.getId()));
        } catch (JacksonException | WebAuthnException | IllegalArgumentException notGood) {
            return Optional.empty(); // An unknown passkey, or an answer that is none.
        }
    }

    private PublicKeyCredentialRequestOptions request(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(party())
                .timeout(PATIENCE)
                .allowCredentials(List.of())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    /** False where the account has no such passkey. */
    public boolean remove(String accountId, String id) {
        Optional<Bytes> found = records(accountId).stream()
                .map(CredentialRecord::getCredentialId)
                .filter(c -> c.toBase64UrlString().equals(id))
                .findFirst();
        found.ifPresent(kept::delete);
        return found.isPresent();
    }

    private List<PublicKeyCredentialDescriptor> descriptors(String accountId) {
        return records(accountId).stream()
                .map(r -> PublicKeyCredentialDescriptor.builder()
                        .id(r.getCredentialId())
                        .transports(r.getTransports())
                        .build())
                .toList();
    }

    private static Optional<Bytes> bytes(String base64) {
        try {
            return Optional.of(Bytes.fromBase64(base64));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private PublicKeyCredentialRpEntity rp() {
        return PublicKeyCredentialRpEntity.builder().id(party()).name("Tavsiya").build();
    }

    /** Made when needed: where this register stands is known once it listens. */
    private WebAuthnRelyingPartyOperations operations() {
        return new Webauthn4JRelyingPartyOperations(new PasskeyOwners(sql), kept, rp(), Set.of(origin()));
    }
}
