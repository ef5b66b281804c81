// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.traffic;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.source.Fault;
import org.vigie.core.traffic.Visits;
import org.vigie.http.TextEncoding;

/// Daily visits as a spreadsheet writes them: a heading row, then one day a row. Separated by semicolon, comma or tab.
///
/// Needed are the columns date (2026-11-26, or the day first: 26/11/2026) and visits; bounces and conversions may be
/// there. Days that are not over are left out.
record VisitsTable(List<Visits> days, Map<Fault, Integer> refused) {
    private static final Set<String> DATE = Set.of("date", "jour", "day");
    private static final Set<String> VISITS = Set.of("visits", "visites", "sessions");
    private static final Set<String> BOUNCES = Set.of("bounces", "rebonds");
    private static final Set<String> CONVERSIONS =
            Set.of("conversions", "orders", "commandes", "sales", "ventes", "nb_visits_converted");
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /// Empty where the columns that are needed are not there.
    static Optional<VisitsTable> read(byte[] bytes, ZoneId zone, Instant now) {
        var text = TextEncoding.decode(bytes, Optional.empty()).text();
        var rows = rows(text);
        if (rows.isEmpty()) return Optional.empty();
        var columns = Columns.of(rows.getFirst());
        if (columns.date() < 0 || columns.visits() < 0) return Optional.empty();
        var days = new ArrayList<Visits>();
        var refused = new EnumMap<Fault, Integer>(Fault.class);
        for (var row : rows.subList(1, rows.size())) {
            try {
                var day = columns.day(row, zone);
                if (!day.end().isAfter(now)) days.add(day);
            } catch (DateTimeException wrong) {
                refused.merge(Fault.BAD_DATE, 1, Integer::sum);
            } catch (IllegalArgumentException wrong) {
                refused.merge(Fault.BAD_FIELD, 1, Integer::sum);
            }
        }
        return Optional.of(new VisitsTable(days, refused));
    }

    private static List<List<String>> rows(String text) {
        var heading = text.lines().findFirst().orElse("");
        char separator = heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (CsvParseException | java.io.IOException broken) {
            return List.of();
        }
    }

    /// Where each column stands; -1 for nowhere.
    private record Columns(int date, int visits, int bounces, int conversions) {
        static Columns of(List<String> heading) {
            var names = heading.stream().map(Columns::plain).toList();
            return new Columns(
                    place(names, DATE), place(names, VISITS), place(names, BOUNCES), place(names, CONVERSIONS));
        }

        private static String plain(String name) {
            return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        }

        private static int place(List<String> names, Set<String> known) {
            for (int at = 0; at < names.size(); at++) if (known.contains(names.get(at))) return at;
            return -1;
        }

        Visits day(List<String> row, ZoneId zone) {
            var day = date(cell(row, date));
            var start = day.atStartOfDay(zone).toInstant();
            var length =
                    Duration.between(start, day.plusDays(1).atStartOfDay(zone).toInstant());
            long all = number(cell(row, visits));
            if (all < 0) throw new IllegalArgumentException("no visits");
            return new Visits(start, length, all, number(cell(row, bounces)), number(cell(row, conversions)));
        }

        private static String cell(List<String> row, int place) {
            return place < 0 || place >= row.size() ? "" : row.get(place).strip();
        }

        private static LocalDate date(String text) {
            return text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
        }

        /// Whole, with or without spaces between thousands; not counted where the cell is empty.
        private static long number(String text) {
            return text.isEmpty() ? Visits.UNKNOWN : Long.parseLong(text.replaceAll("[\\s\\u00a0\\u202f]", ""));
        }
    }
}
