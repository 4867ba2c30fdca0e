// The health check of MongoDB: healthy means that it accepts writes. It also makes the server a replica set of one,
// which a server can only be told once it runs; asked again, it changes nothing.
const NOT_YET_INITIALIZED = 94;
const admin = db.getSiblingDB("admin");

admin.auth(process.env.MONGO_INITDB_ROOT_USERNAME, process.env.MONGO_INITDB_ROOT_PASSWORD);
try {
  admin.runCommand({ replSetGetStatus: 1 });
} catch (failure) {
  if (failure.code !== NOT_YET_INITIALIZED) throw failure;
  const host = process.env.TAVSIYA_MONGODB_HOST;
  admin.runCommand({ replSetInitiate: { _id: "rs0", members: [{ _id: 0, host }] } });
}
if (!admin.hello().isWritablePrimary) quit(1);
