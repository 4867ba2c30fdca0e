package org.tavsiya.entrance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/**
 * The data folder is for its owner alone: 700, files 600. It holds accounts and files that nobody has looked through yet, and on a
 * shared machine others can read whatever they are not kept from.
 */
@Configuration
class DataFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private final Path folder;

    DataFolder(Environment settings) {
        this.folder = folder(settings);
    }

    /** Before any bean opens a file in it. */
    @Bean
    static BeanFactoryPostProcessor dataFolderIsPrivate(Environment settings) {
        return beans -> close(folder(settings));
    }

    /** Once more when everything runs: a database makes its files as the system's default says. */
    @EventListener(ApplicationReadyEvent.class)
    void closeAgain() {
        close(folder);
    }

    private static Path folder(Environment settings) {
        return Path.of(settings.getRequiredProperty("tavsiya.data")).toAbsolutePath();
    }

    static void close(Path folder) {
        try {
            if (!Files.getFileStore(existing(folder)).supportsFileAttributeView("posix")) {
                LOG.warn("The file system of {} knows no owners; keep others away from it by other means", folder);
                return;
            }
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
            }
            // A link to a folder would otherwise be looked at instead of the folder.
            Files.walkFileTree(folder.toRealPath(), new Closing());
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be closed to others", e);
        }
    }

    private static Path existing(Path folder) {
        Path there = folder;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }

    private static final class Closing extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            return close(folder, FOLDER);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            return attributes.isSymbolicLink() ? FileVisitResult.CONTINUE : close(file, FILE);
        }

        /** A file may go while we walk; and what not even we can open (lost+found of a disk of its own) is closed. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (failed instanceof NoSuchFileException || failed instanceof AccessDeniedException) {
                return FileVisitResult.CONTINUE;
            }
            throw failed;
        }

        private static FileVisitResult close(Path path, Set<PosixFilePermission> to) throws IOException {
            try {
                if (!to.containsAll(Files.getPosixFilePermissions(path))) {
                    Files.setPosixFilePermissions(path, to);
                }
            } catch (NoSuchFileException gone) {
                return FileVisitResult.CONTINUE;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
