-- SPDX-License-Identifier: Apache-2.0
-- Which narrative mentions belong to. Made again from the mentions, in order of arrival, and the acts of people, each
-- at the place in that order where it took effect.

create table mention_narrative (
    mention   bigint primary key,
    home      uuid,                                -- the group that drew it; null for a text that tells nothing
    hand      uuid,                                -- where a person put it: zeros for nowhere, null if nobody did
    narrative uuid                                 -- what it counts for on the screens
);
create index mention_narrative_by_home on mention_narrative(home);
create index mention_narrative_by_hand on mention_narrative(hand);

-- Narratives that were ever on a screen.
create table narrative (
    id       uuid primary key,
    label    varchar(500) not null,
    named    boolean not null,                     -- whether a person gave the label
    since    bigint not null,
    latest   bigint not null,
    mentions bigint not null,
    authors  int not null,                         -- distinct accounts, up to 500
    telling  varchar(4000) not null,               -- its most telling phrases, one a line, best first
    became   uuid                                  -- what it is part of; null while it stands for itself
);

-- The acts on narratives, in the order in which they took effect.
create table narrative_act (
    origin uuid not null,
    seq    bigint not null,
    place  bigint not null,                        -- its number in that order, from 1
    behind bigint not null,                        -- number of the last mention before it
    primary key (origin, seq)
);

-- The last mention that was gathered and written.
create table narrative_progress (
    id      int primary key check (id = 1),
    mention bigint not null
);
insert into narrative_progress values (1, 0);

-- What gathering knew after some mention: a start goes on from there.
create table narrative_memory (
    id      int primary key check (id = 1),
    mention bigint not null,
    place   bigint not null,                       -- of the last act before it was kept
    bytes   binary large object not null
);
