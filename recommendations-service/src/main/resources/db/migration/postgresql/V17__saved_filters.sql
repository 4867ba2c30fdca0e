-- Lists that people of the coalition come back to, by name: a list of work or the public one, and a filter.
create table saved_filter (
    id         varchar(64)  not null primary key,
    account_id varchar(64)  not null,
    name       varchar(100) not null,
    -- The name as it is compared: nobody has two of one name, and what is shared has a name of its own in the coalition.
    own_key    varchar(300) not null,
    shared_key varchar(300),
    list       varchar(40),
    query      text         not null,
    saved_at   timestamp with time zone not null,
    constraint saved_filter_own unique (account_id, own_key),
    constraint saved_filter_shared unique (shared_key)
);
