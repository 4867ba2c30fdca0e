"""Makes the MongoDB server on a loopback port the only member of the replica set rs0, once, and waits until it accepts writes."""
import sys
import time

import pymongo
from pymongo.errors import OperationFailure

NOT_YET_INITIALIZED = 94
DEADLINE_SECONDS = 60


def initiate(client, port):
    config = {"_id": "rs0", "members": [{"_id": 0, "host": f"127.0.0.1:{port}"}]}
    try:
        client.admin.command("replSetGetStatus")
    except OperationFailure as failure:
        if failure.code != NOT_YET_INITIALIZED:
            raise
        client.admin.command("replSetInitiate", config)


def await_primary(client):
    deadline = time.monotonic() + DEADLINE_SECONDS
    while not client.admin.command("hello").get("isWritablePrimary"):
        if time.monotonic() > deadline:
            sys.exit(f"replica set rs0 has no primary after {DEADLINE_SECONDS} s")
        time.sleep(0.1)


def main():
    port = int(sys.argv[1])
    with pymongo.MongoClient("127.0.0.1", port, directConnection=True) as client:
        initiate(client, port)
        await_primary(client)


main()
