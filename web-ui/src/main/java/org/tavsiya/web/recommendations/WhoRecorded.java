package org.tavsiya.web.recommendations;

import java.util.Map;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * In which role each fact was recorded: shown beside what is public to people who are signed in. The desk knows it; this page reads
 * nothing but what anybody may read, and where there is no desk it goes without.
 */
public interface WhoRecorded {

    /** @return roles by the recommendation's version after the fact; what an import recorded has none */
    Map<Long, String> roles(Snapshot now, String recommendationId);
}
