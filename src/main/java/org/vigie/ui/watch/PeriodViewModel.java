// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Nature;

/// Which stretch of time is looked at: a period, and within it what was brushed on the chart.
final class PeriodViewModel {
    /// Rolling periods start on a full minute: what starts within one of it is the same.
    private static final Duration ALIKE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Instant story;
    private final List<Period.Usual> choices;
    private final ReadOnlyObjectWrapper<Period> period;
    private final ReadOnlyObjectWrapper<Optional<Period.Own>> brush = new ReadOnlyObjectWrapper<>(Optional.empty());

    PeriodViewModel(Room room, InstantSource clock) {
        this.clock = clock;
        this.story = room.openedAt();
        boolean hasStory = room.nature() != Nature.REAL;
        this.choices = hasStory
                ? List.of(Period.Usual.HOUR, Period.Usual.STORY, Period.Usual.DAY)
                : List.of(Period.Usual.HOUR, Period.Usual.DAY, Period.Usual.WEEK, Period.Usual.EVERYTHING);
        this.period = new ReadOnlyObjectWrapper<>(hasStory ? Period.Usual.STORY : Period.Usual.DAY);
    }

    /// The periods one click away in this room. Only a story has an instant that everything counts from.
    List<Period.Usual> choices() {
        return choices;
    }

    ReadOnlyObjectProperty<Period> periodProperty() {
        return period.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Period.Own>> brushProperty() {
        return brush.getReadOnlyProperty();
    }

    /// Looks at another period; what was brushed is forgotten.
    void choose(Period other) {
        brush.set(Optional.empty());
        period.set(other);
    }

    /// Looks at the period of a question: the same as one of those one click away where there is one.
    void show(Optional<Instant> since, Optional<Instant> until) {
        if (until.isPresent()) choose(new Period.Own(since.orElse(Instant.EPOCH), until.get()));
        else choose(since.map(this::from).orElse(Period.Usual.EVERYTHING));
    }

    private Period from(Instant since) {
        var now = clock.instant();
        return choices.stream()
                .filter(usual -> usual.span(now, story)
                        .since()
                        .filter(begin -> Duration.between(begin, since).abs().compareTo(ALIKE) < 0)
                        .isPresent())
                .<Period>map(usual -> usual)
                .findFirst()
                .orElseGet(() -> new Period.From(since));
    }

    /// The widest of the periods one click away.
    void widen() {
        choose(choices.contains(Period.Usual.EVERYTHING) ? Period.Usual.EVERYTHING : Period.Usual.DAY);
    }

    void brush(Instant since, Instant until) {
        if (since.isBefore(until)) brush.set(Optional.of(new Period.Own(since, until)));
        else clearBrush();
    }

    void clearBrush() {
        brush.set(Optional.empty());
    }

    /// The bounds of the whole period now.
    Period.Span span() {
        return period.get().span(clock.instant(), story);
    }

    /// The bounds of what is brushed, else of the period.
    Period.Span narrowed() {
        return brush.get()
                .map(own -> Period.Span.between(own.since(), own.until()))
                .orElseGet(this::span);
    }
}
