package org.tavsiya.account.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Ten codes to be kept on paper, each good for one sign-in. Kept as hashes: 50 random bits, and guesses are counted. */
@Component
public class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int CHARACTERS = 10;
    /** Without letters that are taken for digits. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

    private final JdbcTemplate sql;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** New ones in the place of all there were, shown this once: {@code ABCDE-12345}. */
    public List<String> renew(String accountId) {
        List<String> codes =
                Stream.generate(this::one).distinct().limit(HOW_MANY).toList();
        remove(accountId);
        codes.forEach(code -> sql.update(
                "insert into recovery_code (account_id, code_hash) values (?, ?)", accountId, hash(accountId, code)));
        return codes;
    }

    public boolean use(String accountId, String code) {
        return sql.update(
                        "delete from recovery_code where account_id = ? and code_hash = ?",
                        accountId,
                        hash(accountId, code))
                == 1;
    }

    public int left(String accountId) {
        return sql.queryForObject("select count(*) from recovery_code where account_id = ?", Integer.class, accountId);
    }

    public void remove(String accountId) {
        sql.update("delete from recovery_code where account_id = ?", accountId);
    }

    private String one() {
        StringBuilder code = new StringBuilder();
        IntStream.range(0, CHARACTERS).forEach(i -> code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length()))));
        return code.insert(CHARACTERS / 2, '-').toString();
    }

    /** However it is typed: in small letters, with spaces, without the dash, with letters for the digits that look like them. */
    private static String hash(String accountId, String code) {
        String typed = code.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Hashes.sha256(accountId + "\n" + typed);
    }
}
