-- Requests that were carried out under a key of their sender: written with the change, so that repeating one is safe. Kept for a week.
create table request_key (
    account_id   varchar(64)  not null,
    request_key  varchar(200) not null,
    request_hash varchar(64)  not null,
    version      bigint       not null,
    recorded     boolean      not null,
    done_at      timestamp with time zone not null,
    primary key (account_id, request_key)
);
