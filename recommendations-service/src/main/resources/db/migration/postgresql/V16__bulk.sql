-- One thing that somebody says of many recommendations: what, of which, and how far it is. Written in the transaction of the events, so that
-- whoever takes it up after a kill finds exactly what was done.
create table bulk_run (
    run_id       varchar(64) not null primary key,
    kind         varchar(64) not null,
    asked        text        not null,
    selection    text        not null,
    account_id   varchar(64) not null,
    state        varchar(16) not null,
    total        int         not null,
    undoes       varchar(64),
    why          varchar(64),
    worker       varchar(64),
    leased_until timestamp with time zone,
    opened_at    timestamp with time zone not null,
    started_at   timestamp with time zone,
    ended_at     timestamp with time zone
);
create index bulk_run_state on bulk_run (state);
create index bulk_run_undoes on bulk_run (undoes);

-- Each of them: the version that was looked at, what was foreseen, what came of it, and what stood there before and afterwards.
create table bulk_item (
    run_id            varchar(64) not null,
    place             int         not null,
    recommendation_id varchar(64) not null,
    version           bigint,
    foreseen          varchar(16),
    outcome           varchar(16),
    rules             text,
    stood             text,
    stands            text,
    version_after     bigint,
    primary key (run_id, place)
);
create index bulk_item_outcome on bulk_item (run_id, foreseen, outcome, place);
