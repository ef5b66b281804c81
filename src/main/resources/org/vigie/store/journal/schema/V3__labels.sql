-- SPDX-License-Identifier: Apache-2.0
-- Labels of the station's that people looked at, without those taken back. Told by the journal.

create table looked_at(
    origin_id uuid not null,
    seq bigint not null,
    about varchar(20) not null,
    agreed boolean not null,
    primary key(origin_id, seq));
