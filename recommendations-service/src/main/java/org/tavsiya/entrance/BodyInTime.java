package org.tavsiya.entrance;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.util.unit.DataSize;

/**
 * A body while it comes. It must come on the whole, not only from byte to byte: within some patience at first, and
 * later as fast as the slowest line that we wait for. Only waiting counts, not what the application does meanwhile.
 */
final class BodyInTime implements InputBuffer {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final InputBuffer line;
    private final long patience;
    private final long slowest;
    private final Runnable ended;
    private final long length;
    private long waited;
    private long received;
    private boolean over;

    /**
     * @param length of the whole body in bytes; negative where the sender does not say it
     * @param slowest bytes a second
     * @param ended runs once, when all has come or nothing more is awaited
     */
    BodyInTime(InputBuffer line, long length, Duration patience, DataSize slowest, Runnable ended) {
        this.line = line;
        this.length = length;
        this.patience = patience.toNanos();
        this.slowest = slowest.toBytes();
        this.ended = ended;
    }

    /** Answers -1 at the end; throws {@link SocketTimeoutException} where the body comes too slowly. */
    @Override
    public int doRead(ApplicationBufferHandler into) throws IOException {
        if (waited > patience + received / slowest * SECOND) {
            end();
            throw new SocketTimeoutException("The body came slower than " + slowest + " bytes a second");
        }
        long begin = System.nanoTime();
        int read = line.doRead(into);
        waited += System.nanoTime() - begin;
        received += Math.max(0, read);
        if (read < 0 || received == length) {
            end();
        }
        return read;
    }

    @Override
    public int available() {
        return line.available();
    }

    long received() {
        return received;
    }

    InputBuffer line() {
        return line;
    }

    void end() {
        if (!over) {
            over = true;
            ended.run();
        }
    }
}
