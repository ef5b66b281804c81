// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.source.SourceWords;

/// The facts of a source's health as people read them.
final class SourceLines {
    private static final String NOTHING = "—";

    private final Frame frame;
    private final InstantSource clock;
    private final SourceWords words;

    SourceLines(Frame frame, InstantSource clock) {
        this.frame = frame;
        this.clock = clock;
        this.words = new SourceWords(frame.texts());
    }

    SourceWords words() {
        return words;
    }

    /// The state as a chip: icon, word and tone together.
    Label chip(SourceRow row) {
        var standing = row.standing();
        var tone = standing.tone().name().toLowerCase(Locale.ROOT);
        var chip = new Label(frame.texts().get(standing.text()));
        chip.getStyleClass().addAll("chip", tone);
        chip.setGraphic(new Icon(standing.icon(), Icon.Size.PX_14).styled("text-" + tone));
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }

    String lastSuccess(SourceRow row) {
        return moment(row.health().flatMap(h -> h.lastSuccess()));
    }

    String lastNew(SourceRow row) {
        return moment(row.health().flatMap(h -> h.lastNewMention()));
    }

    String nextTry(SourceRow row) {
        return moment(row.health().flatMap(h -> h.nextTry()));
    }

    /// A moment as a table shows it: the hour today, else the day. The detail has both.
    String brief(Optional<Instant> at) {
        return at.map(this::brief).orElse(NOTHING);
    }

    private String brief(Instant at) {
        var formats = frame.formats();
        var day = formats.date(at);
        return day.equals(formats.date(clock.instant())) ? formats.timeWithSeconds(at) : day;
    }

    String lag(SourceRow row) {
        return row.lag().map(frame.formats()::duration).orElse(NOTHING);
    }

    String number(long count) {
        return frame.formats().number(count);
    }

    /// The hour for today, day and hour for another day.
    String moment(Optional<Instant> at) {
        return at.map(this::moment).orElse(NOTHING);
    }

    String moment(Instant at) {
        var age = Duration.between(at, clock.instant()).abs();
        return age.compareTo(Duration.ofHours(20)) < 0
                ? frame.formats().timeWithSeconds(at)
                : frame.formats().dateTime(at);
    }

    /// What is wrong: what failed, since when, what still works, what to do. Nothing for a source that does well.
    Optional<String> trouble(SourceRow row) {
        var texts = frame.texts();
        if (row.standing() == Standing.UNKNOWN_KIND)
            return Optional.of(
                    texts.get("settings.sources.unknown", row.settings().kind().code()));
        if (row.standing() == Standing.QUIET) return Optional.of(texts.get("settings.sources.quiet", lastNew(row)));
        return row.trouble().map(trouble -> {
            var fault = trouble.fault();
            var what = words.whatFailed(fault);
            var since = texts.get("settings.sources.since", moment(trouble.since()), trouble.failures());
            return String.join(" ", what, since, texts.get("settings.sources.others"), words.whatToDo(fault));
        });
    }
}
