// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Intake;
import org.vigie.core.source.Fault;
import org.vigie.core.source.ImportField;
import org.vigie.core.source.ImportLayout;
import org.vigie.core.source.ImportMapping;
import org.vigie.core.source.ImportMapping.DayOrder;
import org.vigie.core.source.ImportReport;
import org.vigie.core.source.Imports;
import org.vigie.core.source.Sources;

/// Reads files of other tools from the disk. See docs/decisions/0011-file-import.md.
public final class FileImports implements Imports {
    /// Rows looked at to tell what their dates mean.
    private static final int SAMPLE = 2_000;

    private final Intake intake;
    private final Sources sources;
    private final Acts acts;
    private final InstantSource clock;

    public FileImports(Intake intake, Sources sources, Acts acts, InstantSource clock) {
        this.intake = intake;
        this.sources = sources;
        this.acts = acts;
        this.clock = clock;
    }

    /// One that can look and try, and has no room to take anything in.
    public static FileImports withoutRoom(InstantSource clock) {
        var nowhere = new Nowhere();
        return new FileImports(nowhere, nowhere, nowhere, clock);
    }

    @Override
    public Look look(URI file, ZoneId zone) {
        var path = Path.of(file);
        try {
            if (Files.size(path) == 0) return new Unreadable(Fault.EMPTY_ANSWER, name(path));
            var layout = LayoutFinder.find(path);
            if (layout.isEmpty()) return new Unreadable(Fault.MALFORMED, name(path));
            return look(file, layout.get(), proposed(path, layout.get(), zone));
        } catch (IOException e) {
            return unreadable(path, e);
        }
    }

    @Override
    public Look look(URI file, ImportLayout layout, ImportMapping mapping) {
        var path = Path.of(file);
        var reader = new RowReader(Collection.of(layout).source(), layout, mapping);
        var rows = new ArrayList<PreviewRow>();
        var dates = new ArrayList<String>();
        int date =
                mapping.column(ImportField.DATE).map(layout.columns()::indexOf).orElse(-1);
        try (var all = open(path, layout)) {
            for (var row = all.next(); row.isPresent() && dates.size() < SAMPLE; row = all.next()) {
                if (rows.size() < PREVIEW_ROWS) rows.add(preview(row.get(), reader));
                dates.add(date < 0 ? "" : row.get().cell(date));
            }
            return new Look.Preview(layout, mapping, rows, Dates.isDoubtful(dates));
        } catch (IOException e) {
            return unreadable(path, e);
        }
    }

    @Override
    public Outcome run(URI file, ImportLayout layout, ImportMapping mapping, boolean dry, Watcher watcher)
            throws InterruptedException {
        var path = Path.of(file);
        if (!mapping.missing().isEmpty())
            return new Unreadable(Fault.BAD_SETTINGS, mapping.missing().toString());
        try {
            var run = new ImportRun(path, layout, mapping, watcher, clock.instant());
            if (dry) return new Outcome.Done(run.dry());
            keepSource(layout, name(path));
            return new Outcome.Done(run.takeIn(intake, acts));
        } catch (IOException e) {
            return unreadable(path, e);
        }
    }

    @Override
    public void writeRefused(ImportReport report, Writer out) throws IOException {
        Refusals.write(report, out);
    }

    /// The rows below the header.
    static Rows open(Path file, ImportLayout layout) throws IOException {
        var rows = switch (layout.format()) {
            case CSV, TSV -> DelimitedRows.open(file, encoding(file, layout), layout.delimiter());
            case XLSX -> SheetRows.open(file, layout.sheet());
            case JSON_LINES -> JsonLineRows.open(file, encoding(file, layout), layout.columns());
        };
        if (layout.headerRow() == 0) return rows;
        for (var row = rows.next(); row.isPresent(); row = rows.next())
            if (row.get().number() >= layout.headerRow()) return rows;
        return rows;
    }

    static String name(Path file) {
        var name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /// The encoding as the layout names it; the file itself tells of its byte order mark.
    private static FileEncoding encoding(Path file, ImportLayout layout) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var found = FileEncoding.of(in.readNBytes(4), false);
            return new FileEncoding(Charset.forName(layout.charset()), found.mark());
        }
    }

    private ImportMapping proposed(Path file, ImportLayout layout, ZoneId zone) throws IOException {
        var mapping = new ImportMapping(ColumnNames.propose(layout.columns()), zone, DayOrder.DAY_FIRST);
        int date =
                mapping.column(ImportField.DATE).map(layout.columns()::indexOf).orElse(-1);
        if (date < 0) return mapping;
        var dates = new ArrayList<String>();
        try (var rows = open(file, layout)) {
            for (var row = rows.next(); row.isPresent() && dates.size() < SAMPLE; row = rows.next())
                dates.add(row.get().cell(date));
        }
        return Dates.order(dates).map(mapping::with).orElse(mapping);
    }

    private PreviewRow preview(FileRow row, RowReader reader) {
        return switch (reader.read(row, clock.instant())) {
            case RowReader.Read.Kept(var sighting) ->
                new PreviewRow(row.number(), row.cells(), Optional.of(sighting.mention()), Optional.empty());
            case RowReader.Read.Refused(var refused) ->
                new PreviewRow(row.number(), row.cells(), Optional.empty(), Optional.of(refused));
        };
    }

    /// The collection is a source like any other, so that screens can name it.
    private void keepSource(ImportLayout layout, String file) {
        var settings = Collection.of(layout).settings(file);
        if (sources.all().stream().noneMatch(known -> known.id().equals(settings.id())))
            acts.record(new Payload.SourceKept(settings)).join();
    }

    private static Unreadable unreadable(Path file, IOException problem) {
        var fault = switch (problem) {
            case NoSuchFileException _ -> Fault.NOT_FOUND;
            case AccessDeniedException _ -> Fault.FORBIDDEN;
            case SheetRows.TooLarge _ -> Fault.TOO_LARGE;
            default -> Fault.MALFORMED;
        };
        return new Unreadable(fault, name(file));
    }
}
