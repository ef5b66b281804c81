create table note(id bigint primary key, text varchar(100000) not null);
create table vault.secret(id bigint primary key, text varchar(100) not null);
