-- SPDX-License-Identifier: Apache-2.0
-- When mentions were first answered. Follows from the journal.

alter table triage add column answered_at bigint;
