package org.tavsiya.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    @TempDir
    private Path folder;

    @Test
    void what_is_closed_is_opened_by_whoever_has_the_file_and_for_the_same_account_alone() throws Exception {
        Path file = folder.resolve("keys").resolve("second-factor.key");
        SecretBox box = new SecretBox(file);
        assertThat(box.keyName()).as("made with the first secret").isEmpty();
        byte[] secret = {1, 2, 3};
        String closed = box.close(secret, "ana");
        assertThat(new SecretBox(file).open(closed, "ana")).isEqualTo(secret);
        assertThat(box.close(secret, "ana")).as("never twice the same").isNotEqualTo(closed);
        assertThatThrownBy(() -> box.open(closed, "another")).isInstanceOf(IllegalStateException.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void a_copy_with_another_file_says_which_key_it_lacks() {
        SecretBox one = new SecretBox(folder.resolve("one"));
        SecretBox other = new SecretBox(folder.resolve("other"));
        String closed = one.close(new byte[20], "ana");
        other.close(new byte[20], "ana");
        assertThatThrownBy(() -> other.open(closed, "ana"))
                .isInstanceOf(SecondFactorKeyMissing.class)
                .hasMessageContaining(one.keyName().orElseThrow())
                .hasMessageContaining("copy it");
    }
}
