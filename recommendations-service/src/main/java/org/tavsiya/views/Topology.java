package org.tavsiya.views;

import com.mongodb.connection.ServerDescription;
import com.mongodb.event.ClusterDescriptionChangedEvent;
import com.mongodb.event.ClusterListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Whether MongoDB may have lost something that it had confirmed: after another member became primary, or the same one after it was
 * away. A member that comes back rolls back what the others never had.
 */
@Component
class Topology implements ClusterListener {

    private final AtomicBoolean changed = new AtomicBoolean();
    private String primary;
    private boolean gone;

    @Override
    public synchronized void clusterDescriptionChanged(ClusterDescriptionChangedEvent event) {
        String now = event.getNewDescription().getServerDescriptions().stream()
                .filter(ServerDescription::isPrimary)
                .map(server -> server.getAddress() + " " + server.getElectionId())
                .findFirst()
                .orElse(null);
        if (now == null) {
            gone = true;
            return;
        }
        if (primary != null && (gone || !now.equals(primary))) {
            changed.set(true);
        }
        primary = now;
        gone = false;
    }

    /** @return whether it changed since this was asked last */
    boolean changed() {
        return changed.getAndSet(false);
    }
}
