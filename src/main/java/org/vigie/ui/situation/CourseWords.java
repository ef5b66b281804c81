// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.vigie.core.signal.Fan;
import org.vigie.core.signal.Forecast;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// The curve in words, for those who don't see it and for those who want it exactly.
final class CourseWords {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Texts texts;
    private final Formats formats;

    CourseWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /// The whole chart in one sentence.
    String sentence(Course course) {
        if (course.isEmpty()) return texts.get("situation.course.empty");
        var peak = course.peak().orElseThrow();
        var now = course.points().getLast();
        return texts.get(
                "situation.course.sentence",
                formats.time(course.from()),
                rate(now.total()),
                rate(peak.total()),
                formats.time(peak.at()),
                course.stack() == Course.Stack.TONE
                        ? texts.get("situation.course.negative", formats.percent(course.share(0)))
                        : "",
                course.bursts().size(),
                forecast(course).replace('\n', ' '));
    }

    /// The next hours with their intervals and how far to trust them, or why there are none; what is foretold of the
    /// negative share stands on a line of its own.
    String forecast(Course course) {
        var volume = volume(course);
        return course.known().isPresent() ? volume + "\n" + negative(course.negative()) : volume;
    }

    private String negative(Forecast forecast) {
        return switch (forecast) {
            case Forecast.TooShort(int hours, int needed) ->
                texts.get("situation.forecast.negative.short", formats.number(hours), formats.number(needed));
            case Forecast.Known known -> {
                var last = known.hours().getLast();
                yield texts.get(
                                "situation.forecast.negative",
                                formats.time(last.start().plus(HOUR)),
                                formats.percent(last.middle()),
                                formats.percent(last.half().low()),
                                formats.percent(last.half().high()),
                                formats.percent(last.most().low()),
                                formats.percent(last.most().high()),
                                formats.percent(last.nearlyAll().low()),
                                formats.percent(last.nearlyAll().high()))
                        + tested(known);
            }
        };
    }

    private String volume(Course course) {
        return switch (course.forecast()) {
            case Forecast.TooShort(int hours, int needed) ->
                texts.get("situation.forecast.short", formats.number(hours), formats.number(needed));
            case Forecast.Known known -> {
                var last = known.hours().getLast();
                yield texts.get(
                                "situation.forecast.known",
                                formats.time(last.start().plus(HOUR)),
                                rate(last.middle()),
                                rate(last.half().low()),
                                rate(last.half().high()),
                                rate(last.most().low()),
                                rate(last.most().high()),
                                rate(last.nearlyAll().low()),
                                rate(last.nearlyAll().high()))
                        + tested(known);
            }
        };
    }

    /// How the latest forecasts came true, after a space; nothing where none can be told yet.
    private String tested(Forecast.Known known) {
        var test = known.backTest();
        return test.forecasts() == 0
                ? ""
                : " "
                        + texts.get(
                                "situation.forecast.tested",
                                formats.number(test.forecasts()),
                                formats.number(test.inMost()));
    }

    /// "22:00 : 120–1 040 (95 %)".
    String interval(Fan last) {
        return texts.get(
                "situation.forecast.interval",
                formats.time(last.start().plus(HOUR)),
                rate(last.nearlyAll().low()),
                rate(last.nearlyAll().high()));
    }

    /// "22:00 : 6–75 % (95 %)".
    String shareInterval(Fan last) {
        return texts.get(
                "situation.forecast.interval",
                formats.time(last.start().plus(HOUR)),
                formats.percent(last.nearlyAll().low()),
                formats.percent(last.nearlyAll().high()));
    }

    /// The point under the pointer, line by line.
    String point(Course course, Course.Point point) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("situation.course.at", when(course, point.at()), rate(point.total())));
        for (int i = course.layers().size() - 1; i >= 0; i--)
            lines.add(texts.get(
                    "situation.course.part",
                    layer(course, i),
                    rate(point.rates().get(i))));
        point.expected()
                .ifPresent(
                        band -> lines.add(texts.get("situation.course.expected", rate(band.low()), rate(band.high()))));
        point.negative()
                .ifPresent(share -> lines.add(texts.get(
                        "situation.course.part", texts.get("situation.course.share"), formats.percent(share))));
        return String.join("\n", lines);
    }

    /// What a layer is called.
    String layer(Course course, int index) {
        var layer = course.layers().get(index);
        if (course.stack() == Course.Stack.TONE) return texts.get("situation.tone." + layer.key());
        return layer.name().isEmpty() ? texts.get("situation.course.others") : layer.name();
    }

    String when(Course course, Instant at) {
        boolean days = Duration.between(course.from(), course.now()).toDays() > 1;
        return days ? formats.date(at) + ", " + formats.time(at) : formats.time(at);
    }

    String rate(double perHour) {
        return formats.number(Math.round(perHour));
    }

    String window(Course course) {
        return texts.get("situation.course.meta", formats.duration(course.window()));
    }
}
