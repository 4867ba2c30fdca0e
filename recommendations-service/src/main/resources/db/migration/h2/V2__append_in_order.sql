-- One row that every append locks until its commit: places in the log are then taken in the order of the commits,
-- and whoever has read up to a place has read everything before it.
create table append_order (id int not null primary key);
insert into append_order (id) values (1);
