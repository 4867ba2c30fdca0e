package org.tavsiya.account.factor;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Accounts as Spring Security's passkeys see them: nothing is kept twice. */
final class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final JdbcTemplate sql;

    PasskeyOwners(JdbcTemplate sql) {
        this.sql = sql;
    }

    static Bytes user(String accountId) {
        return new Bytes(accountId.getBytes(StandardCharsets.UTF_8));
    }

    static String account(Bytes user) {
        return new String(user.getBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return find("id", account(id));
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String name) {
        return find("name", name);
    }

    private PublicKeyCredentialUserEntity find(String column, String value) {
        return sql
                .query(
                        "select id, name from account where " + column + " = ?",
                        (row, n) -> ImmutablePublicKeyCredentialUserEntity.builder()
                                .id(user(row.getString(1)))
                                .name(row.getString(2))
                                .displayName(row.getString(2))
                                .build(),
                        value)
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("An account is made elsewhere");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("An account is never deleted");
    }
}
