-- Pairs of recommendations of which a person has said that they are two: they are suggested no more. The smaller id stands first.
create table match_refused (
    one_id     varchar(64)              not null,
    other_id   varchar(64)              not null,
    account_id varchar(64)              not null,
    refused_at timestamp with time zone not null,
    primary key (one_id, other_id)
);
