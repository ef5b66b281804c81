// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.traffic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;

/// A table of daily visits on this station or a shared drive, read again whenever it has changed or a day is over.
final class TableSource implements Source {
    static final SourceKind KIND = new SourceKind("visits-table");
    private static final long LARGEST = 5L << 20;

    private final SourceSettings settings;
    private final Path file;
    private final ZoneId zone;

    TableSource(SourceSettings settings, Path file, ZoneId zone) {
        this.settings = settings;
        this.file = file;
        this.zone = zone;
    }

    @Override
    public SourceSettings settings() {
        return settings;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm(Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofMinutes(10));
    }

    @Override
    public String host() {
        return "";
    }

    @Override
    public Harvest harvest(Cursor since, Instant now) {
        try {
            long size = Files.size(file);
            var today = LocalDate.ofInstant(now, zone);
            var mark = new Cursor(Files.getLastModifiedTime(file).toMillis() + "-" + size + "-" + today);
            if (mark.equals(since)) return Harvest.Ok.unchanged(since);
            if (size > LARGEST) return new Harvest.Rejected(Fault.TOO_LARGE, false, size + " bytes");
            return VisitsTable.read(Files.readAllBytes(file), zone, now)
                    .<Harvest>map(read -> Harvest.Ok.measured(read.days(), mark, false, read.refused()))
                    .orElseGet(() -> new Harvest.Rejected(Fault.BAD_SETTINGS, false, TableFactory.FILE));
        } catch (NoSuchFileException none) {
            return new Harvest.Rejected(Fault.NOT_FOUND, false, file.toString());
        } catch (IOException broken) {
            return new Harvest.Rejected(Fault.UNREACHABLE, false, broken.toString());
        }
    }
}
