// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Fault;
import org.vigie.core.source.ImportField;
import org.vigie.core.source.ImportLayout;
import org.vigie.core.source.ImportMapping;
import org.vigie.core.source.ImportReport.RefusedRow;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.sources.Json;

/// Makes a mention of a row, or says what is wrong with it.
final class RowReader {
    private static final int LONGEST_ID = 500;
    private static final int SHOWN = 200;

    /// What a spreadsheet leaves of a long number: "1.85E+18". No two rows would differ.
    private static final Pattern RUINED_ID = Pattern.compile("\\d([.,]\\d+)?E\\+\\d+");

    private final SourceId source;
    private final List<String> columns;
    private final String instance;
    private final Dates dates;
    private final boolean dated;
    private final List<Integer> spareTexts;
    private final Map<ImportField, Integer> places = new EnumMap<>(ImportField.class);
    private final Map<ImportField, String> names;

    RowReader(SourceId source, ImportLayout layout, ImportMapping mapping) {
        this.source = source;
        this.columns = layout.columns();
        this.instance = Collection.of(layout).instance();
        this.dates = new Dates(mapping.zone(), mapping.dayOrder());
        this.names = mapping.columns();
        mapping.columns().forEach((field, column) -> {
            int place = columns.indexOf(column);
            if (place >= 0) places.put(field, place);
        });
        this.dated = places.containsKey(ImportField.DATE);
        this.spareTexts = ColumnNames.texts(columns).stream()
                .filter(column -> !mapping.columns().containsValue(column))
                .map(columns::indexOf)
                .toList();
    }

    /// What a row becomes.
    sealed interface Read {
        record Kept(Sighting sighting) implements Read {}

        record Refused(RefusedRow row) implements Read {}
    }

    Read read(FileRow row, Instant now) {
        if (row.problem().isPresent()) return refused(row, row.problem().get(), "", row.cell(0));
        var title = cell(row, ImportField.TITLE);
        var text = text(row);
        if (title.isEmpty() && text.isEmpty())
            return refused(row, Fault.NO_TEXT, names.getOrDefault(ImportField.TEXT, ""), "");
        var date = cell(row, ImportField.DATE);
        var published = dates.read(date, cell(row, ImportField.TIME));
        if (dated && published.isEmpty())
            return refused(
                    row,
                    date.isEmpty() ? Fault.NO_DATE : Fault.BAD_DATE,
                    names.getOrDefault(ImportField.DATE, ""),
                    date);
        return new Read.Kept(new Sighting(
                mention(row, title, text.equals(title) ? "" : text, published.orElse(null), now), evidence(row)));
    }

    private Mention mention(FileRow row, String title, String text, @Nullable Instant published, Instant now) {
        var link = cell(row, ImportField.LINK);
        return new Mention(
                new MentionKey(SourceKind.FILE, instance, id(row, title, text, published)),
                source,
                author(row),
                title,
                text,
                Cells.language(cell(row, ImportField.LANGUAGE)),
                link.matches("(?i)https?://.+") ? link : "",
                cell(row, ImportField.PARENT),
                cell(row, ImportField.THREAD),
                Cells.stars(cell(row, ImportField.RATING)),
                new Times(published, null, now),
                new Engagement(
                        Cells.count(cell(row, ImportField.REPLIES)),
                        Cells.count(cell(row, ImportField.SHARES)),
                        Cells.count(cell(row, ImportField.LIKES)),
                        Cells.count(cell(row, ImportField.VIEWS))));
    }

    private Author author(FileRow row) {
        var handle = cell(row, ImportField.AUTHOR_HANDLE).replaceFirst("^@", "");
        var name = cell(row, ImportField.AUTHOR_NAME);
        var shown = name.isEmpty() && handle.isEmpty() ? cell(row, ImportField.SITE) : name;
        return new Author(handle, shown, Cells.count(cell(row, ImportField.AUDIENCE)), null);
    }

    /// The file's own id, or else a hash of what a row says: link, author, date, title and text.
    private String id(FileRow row, String title, String text, @Nullable Instant published) {
        var id = cell(row, ImportField.ID);
        if (!id.isEmpty() && id.length() <= LONGEST_ID && !RUINED_ID.matcher(id).matches()) return id;
        var told = String.join(
                "\n",
                cell(row, ImportField.LINK),
                cell(row, ImportField.AUTHOR_HANDLE),
                cell(row, ImportField.AUTHOR_NAME),
                String.valueOf(published),
                title,
                text);
        return "sha256:" + Hash.of(told.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
    }

    /// The cells that hold something, by name.
    private Evidence evidence(FileRow row) {
        ObjectNode cells = Json.MAPPER.createObjectNode();
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.cell(i);
            if (!cell.isEmpty()) cells.put(columns.get(i), cell);
        }
        return new Evidence("application/json", cells.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The text, or what stands for it where its column is empty.
    private String text(FileRow row) {
        var text = cell(row, ImportField.TEXT);
        if (!text.isEmpty() || !places.containsKey(ImportField.TEXT)) return text;
        return spareTexts.stream()
                .map(place -> row.cell(place).strip())
                .filter(spare -> !spare.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String cell(FileRow row, ImportField field) {
        var place = places.get(field);
        return place == null ? "" : row.cell(place).strip();
    }

    private static Read refused(FileRow row, Fault fault, String column, String cell) {
        var shown = cell.length() <= SHOWN ? cell : cell.substring(0, SHOWN) + "…";
        return new Read.Refused(new RefusedRow(row.number(), fault, column, shown));
    }
}
