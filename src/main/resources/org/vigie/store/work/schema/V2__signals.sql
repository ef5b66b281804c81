-- SPDX-License-Identifier: Apache-2.0
-- What mentions sound like, what they show and how urgent they are. Scores and probabilities in ten-thousandths.
-- Known mentions get theirs when they are listened to again: nobody has listened yet.

alter table mention add column (
    sentiment  smallint default 0 not null,        -- from -10000 to 10000
    polarity   tinyint default 0 not null,         -- -1 negative, 0 neutral, 1 positive
    confidence smallint default 0 not null,
    toxicity   smallint default 0 not null,
    insult     smallint,                           -- null: the engine does not tell
    threat     smallint,
    hate       smallint,
    obscenity  smallint,
    categories varchar(20000) default '' not null, -- ids of the taxonomy, in order, a space between
    velocity   double precision                    -- reactions per minute; null: the platform does not tell
);

-- Who listens to mentions, and which of those known before were listened to again so far.
create table listening (
    id      int primary key check (id = 1),
    analyst varchar(500) not null,                 -- its version
    done    bigint not null,                       -- up to this number all is heard by it
    until   bigint not null                        -- after this number, too
);
insert into listening select 1, '', 0, coalesce(max(number), 0) from mention;

-- How many mentions of a source came from an audience of about this size: eighths of a doubling. -1: unknown.
create table audience_count (
    source   uuid not null,
    step     smallint not null,
    mentions bigint not null,
    primary key (source, step)
);

-- What stands for an unknown audience of a source.
create table usual_audience (
    source   uuid primary key,
    audience bigint not null
);

-- The labels that people set, as far as they hold, one a line.
alter table triage add column labels varchar(100000) default '' not null;
