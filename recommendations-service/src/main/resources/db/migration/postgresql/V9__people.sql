-- One-time addresses that invite somebody to an account. Of the secret in the address only its hash is kept. Times are milliseconds of the epoch.
create table invitation (
    id         varchar(64) not null primary key,
    token_hash varchar(64) not null unique,
    role       varchar(32) not null,
    made_by    varchar(64) not null,
    made_at    bigint      not null,
    expires_at bigint      not null,
    revoked_at bigint,
    used_at    bigint,
    account_id varchar(64)
);

-- Sessions of the desk, of all copies: one that is missing here is over. Without addresses.
create table account_session (
    id         varchar(64) not null primary key,
    account_id varchar(64) not null references account (id) on delete cascade,
    begun_at   bigint      not null,
    seen_at    bigint      not null,
    browser    varchar(16) not null,
    system     varchar(16) not null
);
create index account_session_account on account_session (account_id);

-- How signing in went, for 90 days; the address is cut. Attempts under a name that nobody has leave a row without an account, so that
-- both take the same time.
create table sign_in_history (
    account_id varchar(64) references account (id) on delete cascade,
    at         bigint      not null,
    outcome    varchar(32) not null,
    network    varchar(64) not null
);
create index sign_in_history_account on sign_in_history (account_id, at);
create index sign_in_history_at on sign_in_history (at);
