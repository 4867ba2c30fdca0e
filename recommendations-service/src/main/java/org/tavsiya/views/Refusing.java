package org.tavsiya.views;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** The door through which everybody comes to the views' database; shut while it is away. */
final class Refusing extends SimpleMongoClientDatabaseFactory {

    private final Reach reach;

    Refusing(MongoClient client, String database, Reach reach) {
        super(client, database);
        this.reach = reach;
    }

    @Override
    public MongoDatabase getMongoDatabase() {
        reach.check();
        return super.getMongoDatabase();
    }

    @Override
    public MongoDatabase getMongoDatabase(String name) {
        reach.check();
        return super.getMongoDatabase(name);
    }
}
