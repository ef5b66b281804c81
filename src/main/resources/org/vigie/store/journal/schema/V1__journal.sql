-- SPDX-License-Identifier: Apache-2.0
-- The journal: append only. What differs from store to store (received_at, carrier) is not covered by the hash.

-- One row, for ever: what everything in this store is.
create table nature(nature varchar(10) primary key check (nature in ('REAL', 'REPLAY', 'EXERCISE')));

-- One life of a station's log. Revoked ones are no longer accepted from others.
create table origin(
    origin_id uuid primary key,
    station_id uuid not null,
    public_key varbinary(32) not null,
    opened_at timestamp(3) with time zone not null,
    revoked_at timestamp(3) with time zone);

create table entry(
    origin_id uuid not null references origin,
    seq bigint not null check (seq >= 1),
    entry_id uuid not null unique,
    hlc_ms bigint not null,
    hlc_ctr int not null,
    occurred_at timestamp(3) with time zone not null,
    recorded_at timestamp(3) with time zone not null,
    received_at timestamp(3) with time zone not null,
    carrier varchar(10) not null,
    author uuid,
    room uuid,
    nature varchar(10) not null references nature,
    kind varchar(40) not null,
    kind_version smallint not null,
    replaces varchar(100000) not null,
    payload_hash varbinary(32) not null,
    payload_salt varbinary(16),
    payload varbinary(1048576),
    prev_hash varbinary(32) not null,
    hash varbinary(32) not null,
    signature varbinary(64) not null,
    primary key(origin_id, seq));

create index entry_by_clock on entry(hlc_ms, hlc_ctr, origin_id);
create index entry_by_kind on entry(kind, hlc_ms, hlc_ctr, origin_id);

-- What only the writer may see. The private key signs what this station records.
create table vault.station(
    station_id uuid primary key,
    public_key varbinary(32) not null,
    private_key varbinary(200) not null);

-- One row: the life that is being written, its last entry, and whether the program stopped in order.
create table vault.head(
    origin_id uuid not null,
    seq bigint not null,
    hash varbinary(32) not null,
    hlc_ms bigint not null,
    hlc_ctr int not null,
    clean boolean not null,
    copied_segment bigint not null,
    copied_offset bigint not null);

create table vault.credential(
    person_id uuid primary key,
    salt varbinary(16) not null,
    pin_hash varbinary(32) not null,
    wrong int not null,
    paused_until timestamp(3) with time zone);

create table vault.secret(name varchar(200) primary key, content varchar(100000) not null);
