-- The secret that an authenticator app shares, encrypted; last_step is the step of the last code that was taken, so that none is taken twice.
create table app_code (
    account_id varchar(64)  not null primary key references account (id) on delete cascade,
    secret     varchar(255) not null,
    confirmed  boolean      not null,
    last_step  bigint       not null
);

-- Recovery codes that are left, as hashes; a used one is deleted.
create table recovery_code (
    account_id varchar(64) not null references account (id) on delete cascade,
    code_hash  varchar(64) not null,
    primary key (account_id, code_hash)
);

-- Passkeys, as Spring Security's JdbcUserCredentialRepository keeps them; user_entity_user_id is the id of the account.
create table user_credentials (
    credential_id                varchar(1000) not null primary key,
    user_entity_user_id          varchar(1000) not null,
    public_key                   bytea not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null
);
create index user_credentials_user on user_credentials (user_entity_user_id);

-- Challenges that a passkey has answered: each is answered once.
create table used_challenge (
    challenge varchar(200) not null primary key,
    used_at   bigint       not null
);

-- What administrators decided about signing in, and the key under which all copies make and know their challenges.
create table sign_in_policy (
    id                     int          not null primary key,
    second_factor_required boolean      not null,
    challenge_key          varchar(100)
);
insert into sign_in_policy (id, second_factor_required) values (1, false);
