-- Who is writing in which text at this moment. It is told to those who write in the same document, fades after two minutes, and is
-- deleted then: nobody's past is kept here.
create table presence (
    document_id varchar(64) not null,
    place       varchar(64) not null,
    account_id  varchar(64) not null,
    since       timestamp with time zone not null,
    seen_at     timestamp with time zone not null,
    primary key (document_id, place, account_id)
);
