// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.alert.Gauge.Unit;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.Scope;

/// What each condition reads in the books at one instant. What cannot be told (too little history, too few mentions,
/// tones not read) is left out.
final class Checks {
    /// So many mentions must be usual in the quiet time before their absence says anything: by chance alone
    /// (Poisson) nothing comes in fewer than one such time out of a hundred.
    private static final double USUAL = 5;

    /// Visits that were counted longer ago say nothing of now.
    private static final Duration STALE = Duration.ofHours(6);

    private static final Duration WEEK = Duration.ofDays(7);

    private Checks() {}

    static List<Reading> read(Condition condition, Books books, Instant at) {
        return switch (condition) {
            case Condition.Burst c ->
                books.in(c.scope()).stream().flatMap(book -> burst(c, book, at)).toList();
            case Condition.Growth c ->
                books.in(c.scope()).stream()
                        .flatMap(book -> growth(c, book, at))
                        .toList();
            case Condition.NegativeShare c -> {
                var share = new Share(c.window(), c.share(), c.least());
                yield toned(c.scope(), books)
                        .flatMap(book -> share.read(book, at, book.minutes().negative(at, c.window()), false))
                        .toList();
            }
            case Condition.ToxicShare c -> {
                var share = new Share(c.window(), c.share(), c.least());
                yield toned(c.scope(), books)
                        .flatMap(book -> share.read(book, at, book.minutes().toxic(at, c.window()), true))
                        .toList();
            }
            case Condition.Category c -> category(c, books, at);
            case Condition.Matches c -> matches(c, books, at);
            case Condition.Silence c ->
                books.in(c.source().<Scope>map(Scope.OneSource::new).orElseGet(Scope.EachSource::new)).stream()
                        .flatMap(book -> silence(c, book, at))
                        .toList();
            case Condition.Traffic c ->
                books.visits(c.site()).stream()
                        .flatMap(book -> traffic(c, book, at))
                        .toList();
            case Condition.LoudAuthor c -> Authors.loud(c, books, at);
            case Condition.LookAlike c -> Authors.lookAlike(c, books, at);
        };
    }

    private static Stream<Reading> burst(Condition.Burst c, Books.Book book, Instant at) {
        var expected = Baseline.expected(book.minutes(), at, c.window());
        if (expected.isEmpty()) return Stream.of();
        long mentions = book.minutes().mentions(at, c.window());
        double threshold = Math.max(c.least(), c.times() * expected.getAsDouble());
        return Stream.of(new Reading(
                new Finding.Burst(book.matter(), mentions, c.window(), rounded(expected.getAsDouble())),
                perHour(mentions, threshold, c.window())));
    }

    private static Stream<Reading> growth(Condition.Growth c, Books.Book book, Instant at) {
        if (!book.minutes().covers(at, c.window().multipliedBy(2))) return Stream.of();
        long mentions = book.minutes().mentions(at, c.window());
        long before = book.minutes().mentions(at.minus(c.window()), c.window());
        if (mentions < c.least() || before == 0) return Stream.of();
        double growth = (double) (mentions - before) / before;
        return Stream.of(new Reading(
                new Finding.Growth(book.matter(), mentions, before, c.window()),
                new Gauge(rounded(growth), c.growth(), Unit.GROWTH)));
    }

    private static Stream<Books.Book> toned(Scope scope, Books books) {
        return books.in(scope).stream().filter(Books.Book::toned);
    }

    private static List<Reading> category(Condition.Category c, Books books, Instant at) {
        return books.about(new Matter.OfCategory(c.category())).stream()
                .map(book -> {
                    long mentions = book.minutes().mentions(at, c.window());
                    return new Reading(
                            new Finding.Category(book.matter(), mentions, c.window()),
                            perHour(mentions, c.least(), c.window()));
                })
                .toList();
    }

    private static List<Reading> matches(Condition.Matches c, Books books, Instant at) {
        return books.about(new Matter.OfQuery(c.label(), c.query())).stream()
                .map(book -> {
                    long mentions = book.minutes().mentions(at, c.window());
                    return new Reading(
                            new Finding.Matches(book.matter(), mentions, c.window()),
                            perHour(mentions, c.least(), c.window()));
                })
                .toList();
    }

    private static Stream<Reading> silence(Condition.Silence c, Books.Book book, Instant at) {
        var minutes = book.minutes();
        var last = minutes.lastBefore(at);
        var quiet = Duration.between(last.orElse(minutes.since()), at);
        var usually = last.orElse(at);
        var known = Duration.between(minutes.since(), usually);
        var span = known.compareTo(WEEK) < 0 ? known : WEEK;
        if (span.compareTo(c.quiet()) < 0) return Stream.of();
        double expected = (double) minutes.mentions(usually, span) * c.quiet().toMinutes() / span.toMinutes();
        if (expected < USUAL) return Stream.of();
        return Stream.of(new Reading(
                new Finding.Silent(book.matter(), last, quiet),
                new Gauge(quiet.toMinutes(), c.quiet().toMinutes(), Unit.MINUTES)));
    }

    /// Visits come by the hour and some time after it: the window ends with what was counted last, unless that is old.
    private static Stream<Reading> traffic(Condition.Traffic c, Books.Book book, Instant at) {
        var minutes = book.minutes();
        var last = minutes.lastBefore(at).filter(end -> end.plus(STALE).isAfter(at));
        if (last.isEmpty()) return Stream.of();
        var expected = Baseline.expected(minutes, last.get(), c.window());
        if (expected.isEmpty()) return Stream.of();
        long visits = minutes.mentions(last.get(), c.window());
        double threshold = Math.max(c.least(), c.times() * expected.getAsDouble());
        return Stream.of(new Reading(
                new Finding.Traffic(book.matter(), visits, c.window(), rounded(expected.getAsDouble())),
                perHour(visits, threshold, c.window(), Unit.VISITS_PER_HOUR)));
    }

    private static Gauge perHour(long mentions, double threshold, Duration window) {
        return perHour(mentions, threshold, window, Unit.MENTIONS_PER_HOUR);
    }

    private static Gauge perHour(long counted, double threshold, Duration window, Unit unit) {
        double hours = window.toMinutes() / 60.0;
        return new Gauge(rounded(counted / hours), rounded(threshold / hours), unit);
    }

    /// Figures are kept in the journal: four digits after the point are enough.
    static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }

    /// A share of the mentions in a window, once there are enough of them.
    private record Share(Duration window, double threshold, long least) {
        Stream<Reading> read(Books.Book book, Instant at, long bad, boolean toxic) {
            long mentions = book.minutes().mentions(at, window);
            if (mentions < least || mentions == 0) return Stream.of();
            double share = rounded((double) bad / mentions);
            var finding = toxic
                    ? new Finding.Toxic(book.matter(), share, mentions, window)
                    : new Finding.Negative(book.matter(), share, mentions, window);
            return Stream.of(new Reading(finding, new Gauge(share, threshold, Unit.SHARE)));
        }
    }
}
