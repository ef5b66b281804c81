// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigie.analysis.virality.ReachEstimate;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.situation.TileText.Mood;
import org.vigie.ui.situation.TileText.Way;

/// Says the six figures in words.
final class TileWords {
    private static final String NONE = "—";
    private static final int FEWEST = 10;

    private final Texts texts;
    private final Formats formats;

    TileWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    TileText volume(KeyFigures.Volume volume) {
        var pace = volume.pace();
        var change = volume.change();
        boolean above =
                pace.expected().filter(band -> pace.lastHour() > band.high()).isPresent();
        var mood = change.orElse(0) <= 0 ? Mood.GOOD : above ? Mood.BAD : Mood.PLAIN;
        var context = pace.expected()
                .map(band -> texts.get(
                        "situation.tile.volume.expected",
                        formats.number(Math.round(band.low())),
                        formats.number(Math.round(band.high())),
                        formats.decimal(pace.factor().orElse(0.0), 1)))
                .orElseGet(() -> texts.get("situation.tile.volume.short"));
        return new TileText(
                formats.number(Math.round(pace.lastHour())),
                "",
                change.isPresent() && pace.lastHalf() + pace.halfBefore() >= FEWEST
                        ? texts.get("situation.trend.halfHour", percent(change.getAsDouble()))
                        : "",
                TileText.way(change.orElse(0)),
                mood,
                context,
                volume.curve(),
                OptionalDouble.empty(),
                "");
    }

    TileText negative(KeyFigures.Negative negative) {
        long points = Math.round(negative.change().orElse(0) * 100);
        return new TileText(
                negative.share().isPresent()
                        ? formats.number(Math.round(negative.share().getAsDouble() * 100))
                        : NONE,
                negative.share().isPresent() ? "%" : "",
                negative.change().isPresent() ? texts.get("situation.trend.halfHour", points(points)) : "",
                TileText.way(points),
                points > 0 ? Mood.BAD : Mood.GOOD,
                negative.usual().isPresent()
                        ? texts.get(
                                "situation.tile.negative.usual",
                                formats.percent(negative.usual().getAsDouble()))
                        : texts.get("situation.tile.negative.hour"),
                negative.curve(),
                negative.usual(),
                "neg");
    }

    TileText critical(KeyFigures.Critical critical) {
        return new TileText(
                formats.number(critical.waiting()),
                "",
                texts.get("situation.trend.halfHour", signed(critical.change())),
                TileText.way(critical.change()),
                critical.change() > 0 ? Mood.BAD : Mood.GOOD,
                critical.oldest()
                        .map(age -> texts.get("situation.tile.critical.oldest", formats.duration(age)))
                        .orElseGet(() -> texts.get("situation.tile.critical.none")),
                critical.curve(),
                OptionalDouble.empty(),
                critical.waiting() > 0 ? "bad" : "plain");
    }

    TileText response(KeyFigures.Response response) {
        var parts = response.median().map(formats::duration).orElse(NONE).split("\\h", 2);
        boolean simple = response.median()
                .filter(m -> m.compareTo(Duration.ofHours(1)) < 0)
                .isPresent();
        var change = both(response.median(), response.anHourAgo()).map(Duration::toMinutes);
        long minutes = change.orElse(0L);
        return new TileText(
                simple ? parts[0] : response.median().map(formats::duration).orElse(NONE),
                simple && parts.length > 1 ? parts[1] : "",
                change.map(by -> texts.get(
                                "situation.trend.hour", texts.get("situation.tile.response.minutes", signed(by))))
                        .orElse(""),
                TileText.way(minutes),
                minutes > 0 ? Mood.BAD : Mood.GOOD,
                response.answered() + response.waiting() == 0
                        ? texts.get("situation.tile.response.none")
                        : texts.get(
                                "situation.tile.response.counts",
                                formats.number(response.answered()),
                                formats.number(response.answered() + response.waiting())),
                response.curve(),
                OptionalDouble.empty(),
                "");
    }

    private static Optional<Duration> both(Optional<Duration> now, Optional<Duration> before) {
        return now.flatMap(late -> before.map(late::minus));
    }

    TileText handled(KeyFigures.Handled handled) {
        var share = handled.twoHours().share();
        var change = share.flatMap(now -> handled.anHourAgo().map(before -> Math.round((now - before) * 100)));
        long points = change.orElse(0L);
        return new TileText(
                share.map(now -> formats.number(Math.round(now * 100))).orElse(NONE),
                share.isPresent() ? "%" : "",
                change.map(by -> texts.get("situation.trend.hour", points(by))).orElse(""),
                TileText.way(points),
                points < 0 ? Mood.BAD : Mood.GOOD,
                handled.twelveHours()
                        .share()
                        .map(twelve -> texts.get("situation.tile.handled.twelve", formats.percent(twelve)))
                        .orElseGet(() -> texts.get(
                                "situation.tile.handled.open",
                                handled.twoHours().open())),
                handled.curve(),
                OptionalDouble.empty(),
                "");
    }

    TileText reached(KeyFigures.Reached reached) {
        var middle = KeyFigures.Reached.middle(reached.now());
        var before = reached.halfHourAgo().map(KeyFigures.Reached::middle).orElse(OptionalDouble.empty());
        double change = middle.isPresent() && before.isPresent() ? middle.getAsDouble() - before.getAsDouble() : 0;
        var parts = middle.isPresent() ? compact(middle.getAsDouble()) : new String[] {NONE, ""};
        boolean floor = reached.partial() || reached.now() instanceof ReachEstimate.AtLeast;
        return new TileText(
                floor ? "≥ " + parts[0] : parts[0],
                parts[1],
                middle.isPresent() && before.isPresent()
                        ? texts.get(
                                "situation.trend.halfHour",
                                change >= 0
                                        ? "+" + formats.compact(Math.round(change))
                                        : formats.compact(Math.round(change)))
                        : "",
                TileText.way(change),
                change > 0 ? Mood.WATCHED : Mood.PLAIN,
                interval(reached.now()),
                reached.curve(),
                OptionalDouble.empty(),
                "");
    }

    private String interval(ReachEstimate estimate) {
        return switch (estimate) {
            case ReachEstimate.Known known -> interval(known);
            case ReachEstimate.AtLeast floor ->
                texts.get("situation.tile.reach.floor", floor.unknown(), formats.number(floor.unknown()));
            case ReachEstimate.Unknown _ -> texts.get("situation.tile.reach.unknown");
        };
    }

    /// "3,6 – 4,9 M": the unit once where both ends have the same.
    private String interval(ReachEstimate.Known known) {
        var low = compact(known.low());
        var high = compact(known.high());
        return texts.get(
                "situation.tile.reach.interval",
                low[1].equals(high[1]) ? low[0] : formats.compact(known.low()),
                formats.compact(known.high()));
    }

    /// "4,2" and "M".
    private String[] compact(double value) {
        var shown = formats.compact(Math.round(value));
        int unit = 0;
        while (unit < shown.length() && !Character.isLetter(shown.charAt(unit))) unit++;
        return new String[] {shown.substring(0, unit).strip().replaceAll("\\h$", ""), shown.substring(unit)};
    }

    private String percent(double change) {
        return formats.percent(Math.abs(change)).transform(shown -> (change < 0 ? "−" : "+") + shown);
    }

    private String points(long points) {
        return texts.get("situation.trend.points", signed(points), Math.abs(points));
    }

    private String signed(long value) {
        return value == 0 ? "±0" : formats.signed(value, 0);
    }

    /// What the arrow before a trend means, for screen readers.
    String way(Way way) {
        return texts.get("situation.way." + way.name());
    }
}
