-- Keys of what is sealed, one for each subject and each item of the library with files, wrapped by the master key, which is in no database.
-- Whoever deletes a row here has erased all that it opened.
create table sealed_key (
    owner_id varchar(64) not null primary key,
    about    varchar(16) not null,
    wrapped  binary varying(4000) not null,
    made_at  varchar(64) not null
);

-- Files, restricted notes and files: sealed with their names. No plain text is here.
create table sealed_content (
    id       varchar(64) not null primary key,
    owner_id varchar(64) not null references sealed_key (owner_id),
    kind     varchar(16) not null,
    label    binary large object not null,
    content  binary large object not null,
    kept_at  varchar(64) not null
);
create index sealed_content_owner on sealed_content (owner_id);

-- Which master key the rows above are wrapped with: numbers of its parts, nothing of the key itself. One row at most.
create table master_key_used (
    one     int not null primary key,
    key_ids varchar(4000) not null
);

-- Accounts that may see what is restricted; whoever granted or took it is an event.
create table restricted_right (
    account_id varchar(64) not null primary key,
    granted_at varchar(64) not null
);
