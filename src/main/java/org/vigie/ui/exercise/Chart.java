// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.scenario.DryRun;
import org.vigie.core.scenario.DryRun.Pressure;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;

/// What the chronogramme draws: injects by the way they come, what the cell did, and the pressure on the players.
///
/// @param length of the time axis
/// @param rows the ways that the scenario uses, in the order of [InjectKind], then the reserve
/// @param windows in which reactions are waited for
/// @param curve pressure by minutes: up to now by what came, after it by what is foreseen
record Chart(Duration length, List<Row> rows, List<Milestone> milestones, List<Window> windows, List<Pressure> curve) {
    static final Chart EMPTY = new Chart(Duration.ofHours(1), List.of(), List.of(), List.of(), List.of());

    /// Where a facilitator wants the pressure: enough to work hard, not enough to drown. Our own choice, in
    /// solicitations a minute.
    static final double AIMED_FROM = 5;

    static final double AIMED_TO = 8;

    Chart {
        rows = List.copyOf(rows);
        milestones = List.copyOf(milestones);
        windows = List.copyOf(windows);
        curve = List.copyOf(curve);
    }

    /// Injects that come one way.
    ///
    /// @param kind empty for the reserve
    record Row(Optional<InjectKind> kind, List<Card> cards) {
        Row {
            cards = List.copyOf(cards);
        }
    }

    /// One inject.
    ///
    /// @param number short, for people
    /// @param conditional it waits for something besides its time
    record Card(String id, String number, String title, InjectKind kind, Duration at, Look look, boolean conditional) {}

    /// How an inject stands.
    enum Look {
        PLAYED,
        CURRENT,
        NEXT,
        COMING,
        SKIPPED,
        RESERVE,
        /// Kept, and never played.
        OFF
    }

    /// A time in which reactions to an inject are waited for.
    record Window(Duration from, Duration to) {}

    static Chart of(Console console, Duration now) {
        var scenario = console.scenario();
        if (scenario.isEmpty()) return EMPTY;
        var current = console.current(now).map(Inject::id);
        var next = console.next(now).map(Inject::id);
        Map<InjectKind, List<Card>> byKind = new EnumMap<>(InjectKind.class);
        var reserve = new ArrayList<Card>();
        var windows = new ArrayList<Window>();
        var length = scenario.get().length();
        for (var inject : scenario.get().injects()) {
            var look = look(console, inject, current, next);
            var at = console.time(inject);
            var card = new Card(
                    inject.id(),
                    console.number(inject.id()),
                    inject.title(),
                    inject.kind(),
                    at,
                    look,
                    !inject.when().conditions().isEmpty());
            if (look == Look.RESERVE) reserve.add(card);
            else byKind.computeIfAbsent(inject.kind(), _ -> new ArrayList<>()).add(card);
            if (look != Look.RESERVE && at.compareTo(length) > 0) length = at;
            if (!inject.reactions().isEmpty() && isWaitedFor(look))
                windows.add(new Window(at, at.plus(Console.window(inject))));
        }
        var rows = new ArrayList<Row>();
        byKind.forEach((kind, cards) -> rows.add(new Row(Optional.of(kind), sorted(cards))));
        if (!reserve.isEmpty()) rows.add(new Row(Optional.empty(), sorted(reserve)));
        if (now.compareTo(length) > 0) length = now;
        return new Chart(length, rows, console.milestones(), windows, curve(console, now, length));
    }

    /// How many injects stand so.
    long count(Look look) {
        return rows.stream()
                .flatMap(row -> row.cards().stream())
                .filter(card -> card.look() == look)
                .count();
    }

    /// Every inject of the rows.
    List<Card> cards() {
        return rows.stream().flatMap(row -> row.cards().stream()).toList();
    }

    private static boolean isWaitedFor(Look look) {
        return switch (look) {
            case PLAYED, CURRENT, NEXT, COMING -> true;
            case SKIPPED, RESERVE, OFF -> false;
        };
    }

    private static Look look(Console console, Inject inject, Optional<String> current, Optional<String> next) {
        if (console.isPlayed(inject))
            return current.filter(inject.id()::equals).isPresent() ? Look.CURRENT : Look.PLAYED;
        if (!console.isComing(inject)) return Look.SKIPPED;
        if (inject.reserve()) return Look.RESERVE;
        if (!inject.enabled()) return Look.OFF;
        return next.filter(inject.id()::equals).isPresent() ? Look.NEXT : Look.COMING;
    }

    private static List<Card> sorted(List<Card> cards) {
        return cards.stream().sorted(Comparator.comparing(Card::at)).toList();
    }

    /// What came, when it came; what is foreseen to come, at its time or now if that has passed.
    private static List<Pressure> curve(Console console, Duration now, Duration length) {
        var plays = new ArrayList<DryRun.Play>();
        for (var firing : console.course().firings())
            console.inject(firing.act().inject())
                    .ifPresent(inject ->
                            plays.add(new DryRun.Play(inject, firing.act().at())));
        for (var inject : console.inOrder())
            if (inject.isTimed()
                    && console.isComing(inject)
                    && console.foreseen().contains(inject.id()))
                plays.add(new DryRun.Play(inject, inject.offset().compareTo(now) < 0 ? now : inject.offset()));
        plays.sort(Comparator.comparing(DryRun.Play::at));
        return DryRun.curve(plays, length);
    }
}
