-- SPDX-License-Identifier: Apache-2.0
-- Told by the journal; can be emptied and made again from it. hlc_ms, hlc_ctr, origin_id: the last statement.

create table projection(name varchar(40) primary key, version int not null);

create table person(
    id uuid primary key,
    name varchar(200) not null,
    occupation varchar(200) not null,
    initials varchar(3) not null,
    withdrawn boolean not null,
    hlc_ms bigint not null, hlc_ctr int not null, origin_id uuid not null);

create table room(
    id uuid primary key,
    title varchar(500) not null,
    file_number varchar(100) not null,
    nature varchar(10) not null,
    opened_at timestamp(9) with time zone not null,
    hlc_ms bigint not null, hlc_ctr int not null, origin_id uuid not null);

create table topic(
    id uuid primary key,
    name varchar(500) not null,
    query varchar(100000) not null,
    withdrawn boolean not null,
    hlc_ms bigint not null, hlc_ctr int not null, origin_id uuid not null);

create table source(
    id uuid primary key,
    kind varchar(30) not null,
    name varchar(500) not null,
    parameters varchar(100000) not null,
    allow_private boolean not null,
    enabled boolean not null,
    removed boolean not null,
    hlc_ms bigint not null, hlc_ctr int not null, origin_id uuid not null);

create table taken_back(
    origin_id uuid not null,
    seq bigint not null,
    primary key(origin_id, seq));

-- Which entries are about a mention; the mention by the SHA-256 of its key.
create table about(
    mention varbinary(32) not null,
    hlc_ms bigint not null, hlc_ctr int not null, origin_id uuid not null,
    seq bigint not null,
    primary key(mention, hlc_ms, hlc_ctr, origin_id));

create index about_by_entry on about(origin_id, seq);
