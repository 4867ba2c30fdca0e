-- Raw records of exports in another language than English, word for word, one for each language: their labels are in that language, too, so
-- nothing but the text is taken of them. is_own marks the language of a recommendation that nothing was known of before.
create table source_text (
    recommendation_id varchar(64) not null,
    language          varchar(2)  not null,
    record_hash       varchar(64) not null,
    run_id            varchar(64) not null,
    is_own            boolean     not null,
    raw               clob          not null,
    primary key (recommendation_id, language)
);
