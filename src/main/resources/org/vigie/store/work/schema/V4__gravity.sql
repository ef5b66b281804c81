-- SPDX-License-Identifier: Apache-2.0
-- How grave narratives are, for the priority of their mentions. Follows from the mentions and can be made again.

create table narrative_gravity (
    narrative uuid primary key,
    gravity   double precision not null            -- from 0 to 1, in tenths; no row for 0
);
create index mention_narrative_by_narrative on mention_narrative(narrative);
