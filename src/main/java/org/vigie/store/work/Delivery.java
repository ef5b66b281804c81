// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.mention.Intake.Receipt;
import org.vigie.core.mention.Removal;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceId;
import org.vigie.core.traffic.Visits;

/// A harvest on its way to the writer, or a part of a big one.
///
/// @param next where the source goes on; absent for a part that is not the last
/// @param fetched how many sightings it had
/// @param receipt completes when it is on the disk for good
record Delivery(
        SourceId source,
        List<Prepared> sightings,
        List<Removal> removals,
        List<Visits> measures,
        Optional<Cursor> next,
        int fetched,
        Map<Fault, Integer> refused,
        Map<Fault, Integer> corrected,
        CompletableFuture<Receipt> receipt) {}
