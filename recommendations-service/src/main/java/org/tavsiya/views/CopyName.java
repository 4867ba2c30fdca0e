package org.tavsiya.views;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The name of this copy of the application among others on the same databases. It lies in the data folder, so that after a crash the
 * claims of the process before are ours at once; while one process holds it, a second one on the same folder takes a name of its own.
 */
@Component
class CopyName implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CopyName.class);
    private static final String FILE = "copy-name";
    /** A UUID; anything longer was not written here. */
    private static final int LONGEST = 64;

    private final String name;
    private RandomAccessFile held;

    /** @param given a name set from outside must be another one for each copy; empty: one is made and kept in the data folder */
    CopyName(@Value("${tavsiya.node:}") String given, @Value("${tavsiya.data}") Path folder) {
        this.name = given.isBlank() ? kept(folder) : given.strip();
    }

    String name() {
        return name;
    }

    private String kept(Path folder) {
        try {
            Files.createDirectories(folder);
            RandomAccessFile file = new RandomAccessFile(folder.resolve(FILE).toFile(), "rw");
            if (!lock(file)) {
                file.close();
                LOG.info(
                        "Another copy of the application works with {}; this one takes a name for this run only",
                        folder);
                return UUID.randomUUID().toString();
            }
            held = file;
            return readOrWrite(file);
        } catch (IOException e) {
            LOG.warn(
                    "The name of this copy cannot be kept in {} ({}); after a crash the views wait some seconds for "
                            + "the claims of this process",
                    folder,
                    e.getMessage());
            return UUID.randomUUID().toString();
        }
    }

    private static boolean lock(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String readOrWrite(RandomAccessFile file) throws IOException {
        byte[] bytes = new byte[(int) Math.min(LONGEST, file.length())];
        file.readFully(bytes);
        String known = new String(bytes, StandardCharsets.US_ASCII).strip();
        if (!known.isEmpty()) {
            return known;
        }
        String fresh = UUID.randomUUID().toString();
        file.seek(0);
        file.write((fresh + "\n").getBytes(StandardCharsets.US_ASCII));
        file.getFD().sync();
        return fresh;
    }

    @Override
    public void destroy() throws IOException {
        if (held != null) {
            held.close();
        }
    }
}
