package org.tavsiya.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What may be a password and a name, and how passwords are kept. */
class PasswordsTest {

    private final PasswordEncoder encoder = new SecurityConfiguration().passwordEncoder();

    @Test
    void a_password_of_128_letters_of_any_script_counts_to_its_last_one() {
        String password = "ӣ".repeat(127);
        String hash = encoder.encode(password + "ҷ");
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(255);
        assertThat(encoder.matches(password + "ҷ", hash)).isTrue();
        assertThat(encoder.matches(password + "ҳ", hash))
                .as("BCrypt stops reading after 72 bytes")
                .isFalse();
        assertThat(new PasswordIsLong(password + "ҷ").broken()).isFalse();
        assertThat(new PasswordIsLong(password + "ҷҷ").broken()).isTrue();
        assertThat(new PasswordIsLong("eleven char").broken()).isTrue();
    }

    @Test
    void a_hash_of_before_still_opens_and_is_made_anew() {
        String old = new BCryptPasswordEncoder(4).encode("four plain words here");
        assertThat(encoder.matches("four plain words here", old)).isTrue();
        assertThat(encoder.matches("four plain words her", old)).isFalse();
        assertThat(encoder.upgradeEncoding(old)).isTrue();
        assertThat(encoder.upgradeEncoding(encoder.encode("four plain words here")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "123456789012",
                "abcdefghijklmn",
                "qwertyuiopasdf",
                "passwordpassword",
                "Password12345678",
                "йцукенгшщзхъ",
                "парольпароль",
                "1q2w3e4r5t6y7u",
                "Shirin.Karimova",
                "shirin.karimova1",
                "SHIRIN.KARIMOVASHIRIN.KARIMOVA",
                "tavsiya-admin-1",
                "zyxwvutsrqponm"
            })
    void what_is_tried_first_is_no_password(String password) {
        assertThat(new PasswordIsHardToGuess(password, "shirin.karimova").broken())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four plain words here",
                "velvet brooms under rain",
                "чор калимаи бетартиб",
                "j8#kQ!2xLw0v",
                "my password is a long sentence"
            })
    void a_sentence_is_one(String password) {
        assertThat(new PasswordIsHardToGuess(password, "shirin.karimova").broken())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "admin,ADMIN,true",
        "admin,аdmin,true",
        "admin,ａｄｍｉｎ,true",
        "Ivan,lvan,true",
        "paypal,paypa1,true",
        "ana,anna,false",
        "shirin,shirina,false"
    })
    void names_that_look_alike_are_one(String one, String other, boolean same) {
        boolean alike = Names.folded(one).equals(Names.folded(other))
                || Names.look(one).equals(Names.look(other))
                || Names.lookAsTyped(one).equals(Names.lookAsTyped(other));
        assertThat(alike).isEqualTo(same);
    }
}
