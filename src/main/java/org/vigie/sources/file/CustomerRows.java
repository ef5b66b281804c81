// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.CustomerFiles.Flaw;
import org.vigie.core.customer.CustomerFiles.Remark;
import org.vigie.core.customer.Reach;
import org.vigie.core.customer.Vulnerability;
import org.vigie.sources.file.CustomerColumns.Field;

/// Gathers customers out of rows: who can come in, and what is left out with its reason.
final class CustomerRows {
    private static final int LONGEST = 500;
    private static final Set<String> VITAL = Set.of(
            "vital",
            "vitale",
            "critique",
            "critical",
            "teleassistance",
            "telealarme",
            "medical",
            "sante",
            "health",
            "2");
    private static final Set<String> FRAGILE = Set.of(
            "oui",
            "yes",
            "o",
            "y",
            "x",
            "vrai",
            "true",
            "1",
            "fragile",
            "vulnerable",
            "age",
            "agee",
            "elderly",
            "handicap",
            "disabled",
            "isole",
            "isolee",
            "isolated",
            "prioritaire",
            "priority");
    private static final Set<String> NONE =
            Set.of("", "non", "no", "n", "faux", "false", "0", "aucune", "aucun", "none", "standard", "normal");
    private static final Map<Reach, Set<String>> REACHES = Map.of(
            Reach.PHONE, Set.of("telephone", "tel", "phone", "appel", "call", "fixe", "mobile", "voix"),
            Reach.SMS, Set.of("sms", "texto", "text"),
            Reach.EMAIL, Set.of("email", "mail", "courriel", "mel"),
            Reach.LETTER, Set.of("courrier", "lettre", "letter", "post", "poste"),
            Reach.NONE,
                    Set.of("opposition", "nepascontacter", "nepluscontacter", "donotcontact", "nocontact", "optout"));
    private static final Set<String> ISO = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> LANGUAGES = Map.of(
            "francais",
            "fr",
            "french",
            "fr",
            "anglais",
            "en",
            "english",
            "en",
            "allemand",
            "de",
            "espagnol",
            "es",
            "italien",
            "it",
            "arabe",
            "ar",
            "portugais",
            "pt");
    private static final Pattern FRENCH =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:[ T,]+(\\d{1,2})[:hH](\\d{2})?)?");
    private static final Pattern ISO_DAY =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]+(\\d{1,2}):(\\d{2})(?::\\d{2})?)?");

    private final ZoneId zone;
    private final CustomerColumns columns;
    private final List<Customer> customers = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    CustomerRows(CustomerColumns columns, ZoneId zone) {
        this.columns = columns;
        this.zone = zone;
    }

    List<Customer> customers() {
        return customers;
    }

    List<Remark> remarks() {
        return remarks;
    }

    void add(FileRow row) {
        long number = row.number();
        if (row.problem().isPresent()) {
            refuse(number, Flaw.UNREADABLE);
            return;
        }
        if (Arrays.stream(Field.values())
                .anyMatch(field -> columns.cell(row, field).length() > LONGEST)) {
            refuse(number, Flaw.TOO_LONG);
            return;
        }
        var reference = columns.cell(row, Field.REFERENCE);
        var vulnerability = vulnerability(columns.cell(row, Field.VULNERABILITY));
        if (reference.isEmpty()) refuse(number, Flaw.NO_REFERENCE);
        else if (vulnerability.isEmpty()) refuse(number, Flaw.VULNERABILITY);
        else if (!seen.add(reference)) refuse(number, Flaw.TWICE);
        else customers.add(customer(row, reference, vulnerability.get()));
    }

    private Customer customer(FileRow row, String reference, Vulnerability vulnerability) {
        return new Customer(
                reference,
                columns.cell(row, Field.NAME),
                columns.cell(row, Field.SEGMENT),
                vulnerability,
                columns.cell(row, Field.NEED),
                reach(row),
                columns.cell(row, Field.ADDRESS),
                language(row),
                columns.cell(row, Field.PROMISED),
                due(row),
                columns.cell(row, Field.DONE));
    }

    private static Optional<Vulnerability> vulnerability(String cell) {
        var bare = ColumnNames.bare(cell);
        if (VITAL.contains(bare)) return Optional.of(Vulnerability.VITAL);
        if (FRAGILE.contains(bare)) return Optional.of(Vulnerability.FRAGILE);
        return NONE.contains(bare) ? Optional.of(Vulnerability.NONE) : Optional.empty();
    }

    private Reach reach(FileRow row) {
        var bare = ColumnNames.bare(columns.cell(row, Field.REACH));
        if (bare.isEmpty()) return Reach.UNKNOWN;
        for (var each : REACHES.entrySet()) if (each.getValue().contains(bare)) return each.getKey();
        remark(row, Flaw.REACH);
        return Reach.UNKNOWN;
    }

    private String language(FileRow row) {
        var bare = ColumnNames.bare(columns.cell(row, Field.LANGUAGE));
        if (bare.isEmpty() || ISO.contains(bare)) return bare;
        var named = LANGUAGES.get(bare);
        if (named == null) remark(row, Flaw.LANGUAGE);
        return named == null ? "" : named;
    }

    /// A day without an hour means its end.
    private Optional<Instant> due(FileRow row) {
        var cell = columns.cell(row, Field.DUE);
        if (cell.isEmpty()) return Optional.empty();
        var french = FRENCH.matcher(cell);
        var iso = ISO_DAY.matcher(cell);
        try {
            if (french.matches())
                return Optional.of(
                        at(french.group(3), french.group(2), french.group(1), french.group(4), french.group(5)));
            if (iso.matches())
                return Optional.of(at(iso.group(1), iso.group(2), iso.group(3), iso.group(4), iso.group(5)));
        } catch (DateTimeException noSuchDay) {
            // told below, like every cell that is no day
        }
        remark(row, Flaw.DUE);
        return Optional.empty();
    }

    private Instant at(String year, String month, String day, @Nullable String hour, @Nullable String minute) {
        var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        var time = hour == null
                ? LocalTime.of(23, 59)
                : LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
        return date.atTime(time).atZone(zone).toInstant();
    }

    private void refuse(long row, Flaw flaw) {
        remarks.add(new Remark(row, flaw, true));
    }

    private void remark(FileRow row, Flaw flaw) {
        remarks.add(new Remark(row.number(), flaw, false));
    }
}
