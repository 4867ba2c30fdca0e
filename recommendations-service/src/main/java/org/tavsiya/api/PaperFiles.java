package org.tavsiya.api;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Makes files of papers, few at once: each takes a processor for a second or more, and anybody may ask for one. Pages and figures answer
 * beside them.
 */
@Component
public class PaperFiles {

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Refuses with {@link TooManyDownloads} what has waited for ten seconds. */
    public byte[] make(Supplier<byte[]> file) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyDownloads();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyDownloads();
        }
        try {
            return file.get();
        } finally {
            places.release();
        }
    }
}
