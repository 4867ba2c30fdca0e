// Run once by the MongoDB image, on an empty data folder: a user that owns the views' database and sees no other.
db.getSiblingDB("tavsiya").createUser({
  user: "tavsiya",
  pwd: process.env.TAVSIYA_MONGODB_PASSWORD,
  roles: [
    { role: "readWrite", db: "tavsiya" },
    { role: "dbAdmin", db: "tavsiya" } // views are thrown away and built again
  ]
});
