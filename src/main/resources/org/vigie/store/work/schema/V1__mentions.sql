-- SPDX-License-Identifier: Apache-2.0
-- Mentions and what became of them. Everything here can be made again from the mention segments and the journal.
-- Times are milliseconds since 1970, UTC. Counters are -1 where a platform does not tell them.

create table mention (
    number            bigint primary key,          -- order of arrival on this station, from 1
    identity          uuid not null,               -- first half of SHA-256 of kind, instance and external id
    kind              varchar(30) not null,
    instance          varchar(255) not null,
    external_id       varchar(2000) not null,
    source            uuid not null,
    handle            varchar(500) not null,
    author            varchar(500) not null,
    audience          bigint not null,
    author_since      bigint,
    title             varchar(2000) not null,
    text              varchar(20000) not null,
    declared_language varchar(20) not null,
    link              varchar(4000) not null,
    parent            varchar(2000) not null,
    thread            varchar(2000) not null,
    rating            tinyint not null,
    published         bigint,
    indexed           bigint,
    seen              bigint not null,
    replies           bigint not null,
    shares            bigint not null,
    likes             bigint not null,
    views             bigint not null,
    read_at           bigint not null,             -- when the counters stood like this
    language          varchar(10) not null,        -- as detected
    fingerprint       bigint not null,
    evidence_hash     binary(32) not null,
    segment           bigint not null,             -- where the bytes of the evidence lie
    position          bigint not null,
    versions          int not null,                -- texts so far
    deleted_at        bigint                       -- when the source or a person had it erased
);
create unique index mention_by_identity on mention(identity);

-- Counters before those of the mention.
create table earlier_reading (
    mention bigint not null,
    at      bigint not null,
    replies bigint not null,
    shares  bigint not null,
    likes   bigint not null,
    views   bigint not null,
    primary key (mention, at)
);

-- Texts before that of the mention.
create table earlier_text (
    mention       bigint not null,
    version       int not null,                    -- from 1
    title         varchar(2000) not null,
    text          varchar(20000) not null,
    until         bigint not null,
    evidence_hash binary(32) not null,
    segment       bigint not null,
    position      bigint not null,
    primary key (mention, version)
);

-- The topics that a mention belongs to; no row for none.
create table mention_topics (
    mention bigint primary key,
    topics  uuid array not null
);

-- How far each source was read, and what it brought.
create table source_progress (
    source    uuid primary key,
    cursor    varchar(100000) not null,
    fetched   bigint not null,
    fresh     bigint not null,
    duplicate bigint not null,
    edited    bigint not null,
    removed   bigint not null
);

create table source_refusal (
    source uuid not null,
    fault  varchar(40) not null,
    times  bigint not null,
    primary key (source, fault)
);

-- The end of the last harvest of the segments that these tables know.
create table progress (
    id       int primary key check (id = 1),
    segment  bigint not null,
    position bigint not null,
    clean    boolean not null                      -- closed in order
);
insert into progress values (1, 0, 0, true);

-- Mentions changed since the index was last made lasting.
create table touched (
    mention bigint primary key,
    change  bigint not null,
    words   boolean not null                       -- whether its text changed, not only its facets
);

-- Evidence that waits to be wiped from the segments.
create table to_wipe (
    segment  bigint not null,
    position bigint not null,
    wiped    boolean not null,                     -- gone from the segments, not yet from the index
    primary key (segment, position)
);

-- What people did to mentions, act by act. The order of clocks decides, not the order of arrival.
create table act (
    origin   uuid not null,
    seq      bigint not null,
    identity uuid not null,
    millis   bigint not null,
    counter  int not null,
    what     varchar(10) not null,                 -- STATE, ASSIGNEE, FOLLOWED or NOTE
    detail   varchar(100000) not null,
    reason   varchar(30) not null,
    author   uuid,
    at       bigint not null,
    primary key (origin, seq, identity)
);
create index act_by_identity on act(identity);

create table undone_act (
    origin uuid not null,
    seq    bigint not null,
    primary key (origin, seq)
);

-- Where mentions stand: the outcome of the acts that still count.
create table triage (
    identity uuid primary key,
    state    varchar(20) not null,
    reason   varchar(30) not null,
    assignee uuid,
    followed boolean not null
);

-- Mentions that a person had erased, also those this station has not seen.
create table erased (
    identity uuid primary key,
    at       bigint not null
);

-- The last entry of each origin of the journal that these tables know.
create table followed (
    origin uuid primary key,
    seq    bigint not null
);

-- The topics that mention_topics was made with.
create table watched (
    topic uuid primary key,
    query varchar(100000) not null
);
