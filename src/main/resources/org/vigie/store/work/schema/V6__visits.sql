-- SPDX-License-Identifier: Apache-2.0
-- What web analytics counted on the organisation's own site. Made again from the segments.

create table visits (
    source      uuid not null,
    begun       bigint not null,
    minutes     int not null,
    visits      bigint not null,
    bounces     bigint not null,                   -- -1: not counted
    conversions bigint not null,                   -- -1: not counted
    primary key (source, begun, minutes)
);
