// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.word;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.alert.Alert;
import org.vigie.core.cell.Cell;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.OpenRoom;

/// The clocks of silence of a room, one per audience.
///
/// @param signal the first sign of the crisis: T0 of the cell or, if earlier, the alert it stands on; without a cell,
/// the earliest open alert
/// @param stoppedAt when the cell stood down: from then on no clock runs
/// @param all one per audience, in the order of [Audience]
/// @param words what was said since the first sign, oldest first
public record Silences(Optional<Instant> signal, Optional<Instant> stoppedAt, List<Silence> all, List<Word> words) {
    public static final Silences NONE = of(Optional.empty(), Optional.empty(), List.of());

    public Silences {
        all = List.copyOf(all);
        words = List.copyOf(words);
    }

    /// Reads the journal: never on the screen's thread.
    public static Silences read(OpenRoom open) {
        var room = open.room().id();
        var cell = new Cells(open.journal(), room).current();
        var alerts = open.alerting().alerts().all();
        return of(
                signal(cell, alerts), cell.flatMap(Cell::end).map(Cell.End::at), new Words(open.journal(), room).all());
    }

    static Optional<Instant> signal(Optional<Cell> cell, List<Alert> alerts) {
        if (cell.isPresent()) {
            var start = cell.get().startsAt();
            var ground = cell.get().ground().stream()
                    .flatMap(id -> alerts.stream().filter(alert -> alert.id().equals(id)))
                    .map(Alert::at);
            return Stream.concat(Stream.of(start), ground).min(Comparator.naturalOrder());
        }
        return alerts.stream()
                .filter(alert -> !alert.state().isOver())
                .map(Alert::at)
                .min(Comparator.naturalOrder());
    }

    /// Words from before the first sign answered something else and do not count.
    static Silences of(Optional<Instant> signal, Optional<Instant> stoppedAt, List<Word> words) {
        var counted = words.stream()
                .filter(word ->
                        signal.filter(start -> word.at().isBefore(start)).isEmpty())
                .toList();
        var all = Stream.of(Audience.values())
                .map(audience -> silence(audience, signal, counted))
                .toList();
        return new Silences(signal, stoppedAt, all, counted);
    }

    private static Silence silence(Audience audience, Optional<Instant> signal, List<Word> words) {
        var heard = words.stream()
                .filter(word -> word.audiences().contains(audience))
                .toList();
        return heard.isEmpty()
                ? new Silence(audience, signal, Optional.empty(), Optional.empty())
                : new Silence(audience, signal, Optional.of(heard.getFirst()), Optional.of(heard.getLast()));
    }

    /// The instant up to which the clocks run.
    public Instant asOf(Instant now) {
        return stoppedAt.filter(end -> end.isBefore(now)).orElse(now);
    }

    /// How many audiences have waited too long for a word.
    public long late(Instant now) {
        return all.stream()
                .filter(silence -> silence.pressure(asOf(now)) == Silence.Pressure.LATE)
                .count();
    }
}
