package org.tavsiya.evidence.read;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.views.Views;

/** What was done with what is restricted, for administrators. It holds no word of it. */
@Component
public class RestrictedLog {

    static final String COLLECTION = "vault_acts";

    private final MongoTemplate mongo;
    private final Views views;

    RestrictedLog(MongoTemplate mongo, Views views) {
        this.mongo = mongo;
        this.views = views;
    }

    /** The newest first. */
    public List<VaultAct> newest(int most) {
        return mongo.find(
                new Query().with(Sort.by(Sort.Direction.DESC, "_id")).limit(most),
                VaultAct.class,
                views.current().collection(COLLECTION));
    }
}
