package org.tavsiya.views;

import com.mongodb.MongoTimeoutException;
import com.mongodb.ReadPreference;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.event.ClusterDescriptionChangedEvent;
import com.mongodb.event.ClusterListener;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether MongoDB can be reached, as the driver sees it: its monitor asks every half second on a connection of its own. While it
 * cannot, whoever asks for the views is refused at once ({@link Refusing}): waiting would only fill the threads with people who
 * wait for the same thing. It is a circuit that closes by itself, as soon as the monitor gets an answer again.
 */
@Component
public class Reach implements ClusterListener {

    private static final Logger LOG = LoggerFactory.getLogger(Reach.class);

    private final Clock clock;
    /** Until the first answer it is not away but not there yet: the start waits for it. */
    private boolean met;

    private volatile Instant awaySince;

    Reach(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void clusterDescriptionChanged(ClusterDescriptionChangedEvent event) {
        ClusterDescription now = event.getNewDescription();
        if (now.hasReadableServer(ReadPreference.primary())) {
            if (awaySince != null) {
                LOG.info("The views' MongoDB answers again; it was away since {}", awaySince);
            }
            met = true;
            awaySince = null;
        } else if (met && awaySince == null) {
            awaySince = clock.instant();
            LOG.warn("The views' MongoDB is away: {}", now.getShortDescription());
        }
    }

    public boolean away() {
        return awaySince != null;
    }

    /** Since when the views cannot be read; empty while they can. */
    public Optional<Instant> awaySince() {
        return Optional.ofNullable(awaySince);
    }

    /** Refuses with what the driver itself would say after having waited. */
    public void check() {
        Instant since = awaySince;
        if (since != null) {
            throw new MongoTimeoutException("MongoDB is away since " + since);
        }
    }
}
