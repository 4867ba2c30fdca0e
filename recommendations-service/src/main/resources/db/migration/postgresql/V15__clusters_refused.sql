-- Two recommendations that somebody looked at and found to ask for different things: they are not suggested for one cluster again.
-- The smaller id stands first.
create table cluster_refused (
    one_id     varchar(64) not null,
    other_id   varchar(64) not null,
    account_id varchar(64) not null,
    refused_at timestamp with time zone not null,
    primary key (one_id, other_id)
);
