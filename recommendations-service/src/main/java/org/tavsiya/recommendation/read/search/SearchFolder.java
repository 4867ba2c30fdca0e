package org.tavsiya.recommendation.read.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the index of this copy of the application lies: in the data folder, closed to others; in a temporary folder where another
 * copy works with that one or nothing can be written there. It can be deleted at any time, and is made anew.
 */
final class SearchFolder {

    static {
        LuceneClasses.load();
    }

    private static final Logger LOG = LoggerFactory.getLogger(SearchFolder.class);
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final String LOCK = "copy.lock";

    private final Path own;
    private Path temporary;
    private Lock held;

    SearchFolder(Path data) {
        this.own = data.resolve("search");
    }

    /** Opens the files, a folder of this run's own where the usual one is not to be had. */
    Directory open() throws IOException {
        if (temporary == null) {
            try {
                make(own);
                Directory files = new Private(own);
                held = held == null ? files.obtainLock(LOCK) : held;
                return files;
            } catch (LockObtainFailedException another) {
                LOG.info(
                        "Another copy of the application searches in {}; this one keeps its index for this run only",
                        own);
            } catch (IOException notThere) {
                LOG.warn(
                        "The index of texts cannot be kept in {} ({}); it is kept for this run only",
                        own,
                        notThere.toString());
            }
            temporary = Files.createTempDirectory("tavsiya-search-");
        }
        make(temporary);
        return new Private(temporary);
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        close(folder, FOLDER);
    }

    /** Deletes what lies there, which nobody has open any more. */
    void empty() throws IOException {
        Path folder = temporary == null ? own : temporary;
        if (Files.isDirectory(folder)) {
            for (Path file : inside(folder)) {
                if (!file.endsWith(LOCK)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    void leave() throws IOException {
        if (held != null) {
            held.close();
        }
        if (temporary != null) {
            empty();
            Files.deleteIfExists(temporary);
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static void close(Path path, Set<PosixFilePermission> to) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, to);
        }
    }

    /** Files that nobody else can read. */
    private static final class Private extends FilterDirectory {

        private final Path folder;

        private Private(Path folder) throws IOException {
            super(FSDirectory.open(folder));
            this.folder = folder;
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return closed(super.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            return closed(super.createTempOutput(prefix, suffix, context));
        }

        @Override
        public Lock obtainLock(String name) throws IOException {
            Lock lock = super.obtainLock(name);
            SearchFolder.close(folder.resolve(name), FILE);
            return lock;
        }

        private IndexOutput closed(IndexOutput output) throws IOException {
            SearchFolder.close(folder.resolve(output.getName()), FILE);
            return output;
        }
    }
}
