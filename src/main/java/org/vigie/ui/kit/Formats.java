// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Writes numbers, times and durations as the language wants them, in the time zone of the room.
public final class Formats {
    private static final char NO_BREAK = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private final Texts texts;
    private final ZoneId zone;
    private final Map<Style, DecimalFormat> decimals = new ConcurrentHashMap<>();

    /// How numbers are written, in a language.
    private record Style(String pattern, Locale language) {
        DecimalFormat format() {
            var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language));
            format.setRoundingMode(RoundingMode.HALF_UP);
            return format;
        }
    }

    public Formats(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /// The same for another time zone.
    public Formats in(ZoneId other) {
        return new Formats(texts, other);
    }

    public ZoneId zone() {
        return zone;
    }

    /// The city that the time zone is named after ("Paris").
    public String city() {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /// A whole number: 1 284 or 1,284.
    public String number(long value) {
        return decimal("#,##0", (double) value);
    }

    /// A number with this many decimals: 3,62 or 3.62.
    public String decimal(double value, int digits) {
        return decimal(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits), value);
    }

    /// A number that always wears its sign: +0,08 or −0,58.
    public String signed(double value, int digits) {
        var shown = decimal(Math.abs(value), digits);
        return value < 0 ? MINUS + shown : "+" + shown;
    }

    /// A share as a percentage: 86 % or 86%.
    public String percent(double share) {
        var shown = decimal("#,##0", share * 100);
        return isFrench() ? shown + NO_BREAK + '%' : shown + '%';
    }

    /// A count in little room: 412, 3,8 k, 182 k, 1,2 M.
    public String compact(long value) {
        long size = Math.abs(value);
        if (size < THOUSAND) return number(value);
        if (size < MILLION) return compact(value, THOUSAND, "k");
        if (size < BILLION) return compact(value, MILLION, "M");
        return compact(value, BILLION, isFrench() ? "Md" : "B");
    }

    /// A size on disk: 1,2 Go or 1.2 GB.
    public String bytes(long value) {
        var unit = isFrench() ? "o" : "B";
        if (value < THOUSAND) return number(value) + NO_BREAK + unit;
        if (value < MILLION) return decimal("#,##0.#", value / 1e3) + NO_BREAK + "k" + unit;
        if (value < BILLION) return decimal("#,##0.#", value / 1e6) + NO_BREAK + "M" + unit;
        return decimal("#,##0.#", value / 1e9) + NO_BREAK + "G" + unit;
    }

    /// The hour: 16:16.
    public String time(Instant at) {
        var local = at.atZone(zone);
        return twoDigits(local.getHour()) + ":" + twoDigits(local.getMinute());
    }

    /// The hour with seconds: 16:16:18.
    public String timeWithSeconds(Instant at) {
        return time(at) + ":" + twoDigits(at.atZone(zone).getSecond());
    }

    /// The day: 14/10/2026 or 14 Oct 2026.
    public String date(Instant at) {
        return pattern(isFrench() ? "dd/MM/yyyy" : "d MMM yyyy", at.atZone(zone));
    }

    /// Day and hour: 14 oct. 2026, 16:04:11.
    public String dateTime(Instant at) {
        return pattern("d MMM yyyy, HH:mm:ss", at.atZone(zone));
    }

    /// A duration in words: 45 s, 31 min, 1 h 12, 3 j.
    public String duration(Duration length) {
        if (length.isNegative()) return MINUS + duration(length.negated());
        if (length.compareTo(Duration.ofMinutes(1)) < 0) return texts.get("kit.duration.seconds", length.toSeconds());
        if (length.compareTo(Duration.ofHours(1)) < 0) return texts.get("kit.duration.minutes", length.toMinutes());
        if (length.compareTo(Duration.ofDays(2)) < 0)
            return texts.get("kit.duration.hours", length.toHours(), twoDigits(length.toMinutesPart()));
        return texts.get("kit.duration.days", length.toDays());
    }

    /// How long ago, as people say it: à l’instant, il y a 12 min, hier, 18:40, 14/10/2026.
    public String ago(Instant then, Instant now) {
        var age = Duration.between(then, now);
        if (age.compareTo(Duration.ofMinutes(1)) < 0) return texts.get("kit.ago.now");
        if (age.compareTo(Duration.ofHours(1)) < 0) return texts.get("kit.ago.past", duration(age));
        var day = then.atZone(zone).toLocalDate();
        var today = now.atZone(zone).toLocalDate();
        if (day.equals(today)) return texts.get("kit.ago.today", time(then));
        if (day.equals(today.minusDays(1))) return texts.get("kit.ago.yesterday", time(then));
        return date(then);
    }

    /// The clock of a crisis: H+02:14:18, with more hours after the first hundred.
    public String sinceStart(Duration elapsed) {
        var sign = elapsed.isNegative() ? "H" + MINUS : "H+";
        var length = elapsed.abs();
        return sign
                + twoDigits(length.toHours())
                + ":"
                + twoDigits(length.toMinutesPart())
                + ":"
                + twoDigits(length.toSecondsPart());
    }

    private String compact(long value, long unit, String name) {
        double scaled = (double) value / unit;
        var shown = decimal(Math.abs(scaled) < 10 ? "#,##0.#" : "#,##0", scaled);
        return isFrench() ? shown + NO_BREAK + name : shown + name;
    }

    private String decimal(String pattern, double value) {
        var format = decimals.computeIfAbsent(new Style(pattern, texts.locale()), Style::format);
        synchronized (format) {
            return format.format(value).replace('-', MINUS);
        }
    }

    private String pattern(String pattern, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(at);
    }

    private boolean isFrench() {
        return texts.locale().getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    private static String twoDigits(long value) {
        return value < 10 ? "0" + value : Long.toString(value);
    }
}
