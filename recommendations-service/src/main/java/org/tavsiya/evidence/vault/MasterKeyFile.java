package org.tavsiya.evidence.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The file in which the master key lies: outside the data folder, readable to its owner alone. It is read anew at each need. */
@Component
class MasterKeyFile {

    private final Path file;

    /** @param named where it lies; blank: beside the data folder, under the folder's name */
    MasterKeyFile(@Value("${tavsiya.master-key}") String named, @Value("${tavsiya.data}") Path data) {
        Path folder = data.toAbsolutePath().normalize();
        this.file = named.isBlank()
                ? folder.resolveSibling(folder.getFileName() + ".master-key")
                : Path.of(named).toAbsolutePath().normalize();
        if (file.startsWith(folder)) {
            throw new IllegalStateException(
                    "tavsiya.master-key names a file in the data folder, which is backed up with what "
                            + "the key opens: name one outside of " + folder);
        }
    }

    Path path() {
        return file;
    }

    Optional<KeysetHandle> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), InsecureSecretKeyAccess.get()))
                    : Optional.empty();
        } catch (IOException | GeneralSecurityException e) {
            throw new MasterKeyTrouble("The master key in " + file + " cannot be read.", e);
        }
    }

    /** Written beside and put in its place whole, so that there is never half a key. */
    void write(KeysetHandle key) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(next);
            Files.createFile(next, ownersAlone());
            Files.write(
                    next,
                    TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get())
                            .getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DSYNC);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | GeneralSecurityException e) {
            throw new MasterKeyTrouble("The master key cannot be written to " + file + ".", e);
        }
    }

    private FileAttribute<?>[] ownersAlone() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
