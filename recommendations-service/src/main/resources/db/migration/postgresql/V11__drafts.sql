-- What somebody is writing and has not said yet. It is theirs alone, is written over while they type, and goes when it is sent or thrown away:
-- no event ever holds it, so that a name typed by mistake is not kept for ever.
create table draft (
    account_id        varchar(64) not null,
    recommendation_id varchar(64) not null,
    kind              varchar(32) not null,
    version           bigint      not null,
    place             int         not null,
    answers           varchar(64),
    changed_at        timestamp with time zone not null,
    primary key (account_id, recommendation_id, kind)
);

-- The states that undo and redo go through.
create table draft_step (
    account_id        varchar(64) not null,
    recommendation_id varchar(64) not null,
    kind              varchar(32) not null,
    place             int         not null,
    fields            text        not null,
    primary key (account_id, recommendation_id, kind, place)
);

-- What a person chose last in a form of the desk, to be offered again.
create table kept_choice (
    account_id  varchar(64)   not null,
    name        varchar(64)   not null,
    choice      varchar(2000) not null,
    primary key (account_id, name)
);
