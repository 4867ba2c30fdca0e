-- How a person is found at sign-in, and what a name looks like: both are one person's alone. The application fills them in for older accounts.
alter table account add column name_folded varchar(255);
alter table account add column name_look varchar(1000);
alter table account add constraint account_name_folded unique (name_folded);
alter table account add constraint account_name_look unique (name_look);

-- Counts up whenever all sessions of the account end.
alter table account add column sessions int default 0 not null;

-- Attempts are counted by name and address, known or not, and no longer at the account: nobody closes somebody else's.
alter table account drop column failed_attempts;
alter table account drop column locked_until;

create table sign_in_attempt (
    subject    varchar(64) not null primary key,
    attempts   int         not null,
    last_at    bigint      not null,
    wait_until bigint      not null
);

-- From where an account signed in before.
create table sign_in_address (
    subject varchar(64) not null primary key,
    last_at bigint      not null
);
