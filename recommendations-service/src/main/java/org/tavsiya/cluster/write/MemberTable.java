package org.tavsiya.cluster.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which cluster a recommendation is a member of: one row each, written in the transaction of the event, so that two people at once, in
 * whichever copy of the application, cannot put one into two.
 */
@Component
class MemberTable {

    private final JdbcTemplate sql;

    MemberTable(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Clusters by the ids of their members, of these alone. */
    Map<String, String> of(Collection<String> recommendationIds) {
        Map<String, String> found = new HashMap<>();
        if (!recommendationIds.isEmpty()) {
            String places = String.join(", ", Collections.nCopies(recommendationIds.size(), "?"));
            sql.query(
                    "select recommendation_id, cluster_id from cluster_member where recommendation_id in (" + places
                            + ")",
                    row -> {
                        found.put(row.getString(1), row.getString(2));
                    },
                    recommendationIds.toArray());
        }
        return found;
    }

    /** In the order of the ids, so that no two that move some of the same wait for each other. */
    void move(Map<String, String> before, Map<String, String> after) {
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> come = new ArrayList<>();
        new TreeMap<>(before).forEach((id, cluster) -> {
            if (!cluster.equals(after.get(id))) {
                gone.add(new Object[] {id, cluster});
            }
        });
        new TreeMap<>(after).forEach((id, cluster) -> {
            if (!cluster.equals(before.get(id))) {
                come.add(new Object[] {id, cluster});
            }
        });
        try {
            sql.batchUpdate("delete from cluster_member where recommendation_id = ? and cluster_id = ?", gone);
            sql.batchUpdate("insert into cluster_member (recommendation_id, cluster_id) values (?, ?)", come);
        } catch (DuplicateKeyException faster) {
            throw new ConcurrencyException("Somebody put one of these into another cluster at the same moment", faster);
        }
    }
}
