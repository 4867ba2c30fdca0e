package org.tavsiya.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temporary;

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void what_was_open_to_others_is_closed_and_what_a_link_leads_to_as_well() throws IOException {
        Path real = Files.createDirectories(temporary.resolve("disk/data/truth"));
        Path file = Files.writeString(real.resolve("log.mv.db"), "x");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Path link = Files.createSymbolicLink(temporary.resolve("data"), real.getParent());
        DataFolder.close(link);
        assertThat(permissions(real.getParent())).isEqualTo("rwx------");
        assertThat(permissions(real)).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void a_folder_that_is_not_there_is_made_closed() throws IOException {
        Path folder = temporary.resolve("a/b");
        DataFolder.close(folder);
        assertThat(permissions(folder)).isEqualTo("rwx------");
    }
}
