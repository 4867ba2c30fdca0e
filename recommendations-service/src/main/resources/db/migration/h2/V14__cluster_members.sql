-- Which cluster a recommendation is a member of: of one at most. Written with the event that says so.
create table cluster_member (
    recommendation_id varchar(64) not null primary key,
    cluster_id        varchar(64) not null
);
