// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which column tells what, and how its dates are to be read.
///
/// @param columns names of columns by what they tell; several may name the same column
/// @param zone the time zone of dates that carry none
/// @param dayOrder what 03/04 means
public record ImportMapping(Map<ImportField, String> columns, ZoneId zone, DayOrder dayOrder) {
    public ImportMapping {
        var copy = new EnumMap<ImportField, String>(ImportField.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    /// The order of day and month in dates such as 03/04/2026.
    public enum DayOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    public Optional<String> column(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /// The same with this column for this field; an empty name takes the field away.
    public ImportMapping with(ImportField field, String column) {
        var changed = new EnumMap<ImportField, String>(ImportField.class);
        changed.putAll(columns);
        if (column.isEmpty()) changed.remove(field);
        else changed.put(field, column);
        return new ImportMapping(changed, zone, dayOrder);
    }

    public ImportMapping with(ZoneId newZone) {
        return new ImportMapping(columns, newZone, dayOrder);
    }

    public ImportMapping with(DayOrder newOrder) {
        return new ImportMapping(columns, zone, newOrder);
    }

    /// What must be named before a file can come in: a date, and a text or a title. Asked for as DATE and TEXT.
    public Set<ImportField> missing() {
        var missing = EnumSet.noneOf(ImportField.class);
        if (!columns.containsKey(ImportField.DATE)) missing.add(ImportField.DATE);
        if (!columns.containsKey(ImportField.TEXT) && !columns.containsKey(ImportField.TITLE))
            missing.add(ImportField.TEXT);
        return missing;
    }
}
