package org.tavsiya.web.desk.imports;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.tavsiya.web.site.UploadRoom;

/** Files that are being received: how many, for whom, and whether the disk, which also holds the truth, has room for them. */
@Component
class Receptions implements UploadRoom {

    private static final int MOST_AT_ONCE = 4;

    private final UploadFolder folder;
    private final Clock clock;
    private final long perAccount;
    private final long inAll;
    private final long reserve;
    private final long largest;
    private final Map<String, BrokenOff> running = new ConcurrentHashMap<>();

    /** @param reserve bytes of the disk that no upload may take */
    Receptions(
            UploadFolder folder,
            Clock clock,
            @Value("${tavsiya.uploads.per-account}") DataSize perAccount,
            @Value("${tavsiya.uploads.in-all}") DataSize inAll,
            @Value("${tavsiya.uploads.reserve}") DataSize reserve,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        this.folder = folder;
        this.clock = clock;
        this.perAccount = perAccount.toBytes();
        this.inAll = inAll.toBytes();
        this.reserve = reserve.toBytes();
        this.largest = largest.toBytes();
    }

    @Override
    public synchronized Admission admit(String accountId, long bytes) {
        long announced = bytes < 0 ? largest : bytes;
        String refusal = refusal(accountId, announced);
        if (refusal != null) {
            return new Admitted(null, refusal);
        }
        if (running.isEmpty()) {
            folder.clearIncoming();
        }
        BrokenOff unlessItEnds = new BrokenOff(UUID.randomUUID().toString(), accountId, announced, clock.instant());
        folder.noteReception(unlessItEnds);
        running.put(unlessItEnds.id(), unlessItEnds);
        return new Admitted(unlessItEnds.id(), null);
    }

    private String refusal(String accountId, long bytes) {
        long coming = running.values().stream().mapToLong(BrokenOff::bytes).sum();
        long comingFromThem = running.values().stream()
                .filter(r -> r.by().equals(accountId))
                .mapToLong(BrokenOff::bytes)
                .sum();
        if (running.size() >= MOST_AT_ONCE) {
            return "busy";
        } else if (folder.bytes(accountId) + comingFromThem + bytes > perAccount) {
            return "quota";
        } else if (folder.bytes(null) + coming + bytes > inAll) {
            return "full";
        }
        return folder.usableBytes() < coming + bytes + reserve ? "space" : null;
    }

    private void ended(String id) {
        running.remove(id);
        folder.forgetReception(id);
    }

    private final class Admitted implements Admission {

        private final String id;
        private final String refusal;

        private Admitted(String id, String refusal) {
            this.id = id;
            this.refusal = refusal;
        }

        @Override
        public String refusal() {
            return refusal;
        }

        @Override
        public void close() {
            if (id != null) {
                ended(id);
            }
        }
    }
}
