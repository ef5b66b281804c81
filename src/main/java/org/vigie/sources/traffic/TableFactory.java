// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.traffic;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.sources.SourceFactory;

/// Makes sources of tables of visits that someone keeps.
public final class TableFactory implements SourceFactory {
    static final String FILE = "table";

    private final ZoneId zone;

    /// @param zone in which the days of the tables begin
    public TableFactory(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public SourceCatalog.KindProfile profile() {
        return new SourceCatalog.KindProfile(
                TableSource.KIND, "Cs", List.of(new SourceCatalog.Field(FILE, true, false, "/home/altea/visites.csv")));
    }

    /// No file can be guessed from a brand.
    @Override
    public List<SourceSettings> propose(Brand brand) {
        return List.of();
    }

    @Override
    public SourceCatalog.Made make(SourceSettings settings) {
        try {
            var file = Path.of(settings.parameter(FILE).strip());
            return file.isAbsolute()
                    ? new SourceCatalog.Made.Ready(new TableSource(settings, file, zone))
                    : new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, FILE);
        } catch (InvalidPathException none) {
            return new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, FILE);
        }
    }
}
