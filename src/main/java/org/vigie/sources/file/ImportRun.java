// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Intake;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.ImportLayout;
import org.vigie.core.source.ImportMapping;
import org.vigie.core.source.ImportReport;
import org.vigie.core.source.ImportReport.End;
import org.vigie.core.source.ImportReport.RefusedRow;
import org.vigie.core.source.Imports;

/// One pass over a file, row by row: a file larger than memory is no trouble.
final class ImportRun {
    private static final int BATCH = 500;
    private static final int BETWEEN_REPORTS = 250;

    private final Path file;
    private final ImportLayout layout;
    private final RowReader reader;
    private final Collection collection;
    private final Imports.Watcher watcher;
    private final Instant now;
    private final Refusals refusals = new Refusals();
    private final List<Sighting> batch = new ArrayList<>(BATCH);
    private long read;
    private long accepted;
    private long fresh;
    private long duplicate;
    private long edited;

    ImportRun(Path file, ImportLayout layout, ImportMapping mapping, Imports.Watcher watcher, Instant now) {
        this.file = file;
        this.layout = layout;
        this.collection = Collection.of(layout);
        this.reader = new RowReader(collection.source(), layout, mapping);
        this.watcher = watcher;
        this.now = now;
    }

    /// Where accepted rows go, batch by batch.
    private interface Taker {
        void take(List<Sighting> sightings) throws InterruptedException;
    }

    /// Tries every row and keeps nothing.
    ImportReport dry() throws IOException, InterruptedException {
        boolean whole = pass(sightings -> accepted += sightings.size());
        return report(hash(), whole ? End.DRY : End.STOPPED);
    }

    /// Takes the mentions in and says so in the journal.
    ImportReport takeIn(Intake intake, Acts acts) throws IOException, InterruptedException {
        var hash = hash();
        boolean whole =
                pass(sightings -> count(intake.take(collection.source(), harvest(sightings)), sightings.size()));
        var refused = new TreeMap<String, Long>();
        refusals.counts().forEach((fault, count) -> refused.put(fault.name(), count));
        acts.record(new Payload.FileImported(FileImports.name(file), hash, accepted, refused))
                .join();
        return report(hash, whole ? End.DONE : End.STOPPED);
    }

    /// True when the end of the file was reached.
    private boolean pass(Taker taker) throws IOException, InterruptedException {
        try (var rows = FileImports.open(file, layout)) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                read++;
                switch (reader.read(row.get(), now)) {
                    case RowReader.Read.Kept(var sighting) -> batch.add(sighting);
                    case RowReader.Read.Refused(var refused) -> refusals.add(refused);
                }
                if (batch.size() >= BATCH) flush(taker);
                if (read % BETWEEN_REPORTS == 0 && !watcher.goOn(progress(rows.share()))) {
                    flush(taker);
                    return false;
                }
            }
        } catch (IOException e) {
            if (read == 0) throw e;
            refusals.add(new RefusedRow(read + 1, Fault.TRUNCATED, "", ""));
        }
        flush(taker);
        watcher.goOn(progress(1));
        return true;
    }

    private void flush(Taker taker) throws InterruptedException {
        if (batch.isEmpty()) return;
        taker.take(List.copyOf(batch));
        batch.clear();
    }

    private Harvest.Ok harvest(List<Sighting> sightings) {
        return new Harvest.Ok(sightings, List.of(), Cursor.START, false, Optional.empty(), Map.of());
    }

    private void count(Intake.Receipt receipt, int sightings) {
        fresh += receipt.fresh();
        duplicate += receipt.duplicate();
        edited += receipt.edited();
        long refused = receipt.refused().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        accepted += sightings - refused;
        receipt.refused().forEach(refusals::add);
    }

    private Imports.Progress progress(double share) {
        return new Imports.Progress(share, read, accepted + batch.size(), refusals.total());
    }

    private ImportReport report(Hash hash, End end) {
        return new ImportReport(
                FileImports.name(file),
                hash,
                read,
                accepted,
                fresh,
                duplicate,
                edited,
                refusals.counts(),
                refusals.rows(),
                end);
    }

    private Hash hash() throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[1 << 16];
            for (int n = in.read(block); n >= 0; n = in.read(block)) digest.update(block, 0, n);
            return new Hash(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
