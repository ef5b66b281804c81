// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.PersonId;
import org.vigie.core.directory.Listed;
import org.vigie.core.directory.Roster;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.oncall.AlarmRule;
import org.vigie.core.oncall.Rota;
import org.vigie.core.oncall.Shift;
import org.vigie.core.oncall.Span;
import org.vigie.core.oncall.Special;
import org.vigie.core.oncall.Weekly;
import org.vigie.ui.kit.Lanes;

/// The on-call rota: the week that is looked at, what is wrong with the days to come, and what is done to it.
final class OnCallViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OnCallViewModel.class);
    /// How far ahead gaps and overlaps are looked for.
    static final Duration AHEAD = Duration.ofDays(28);

    private final StationCare station;
    private final Lanes lanes;
    private final ZoneId zone;
    private final Saving saving;
    private final Events.Subscription subscription;
    private final ReadOnlyObjectWrapper<Rota> rota;
    private final ReadOnlyObjectWrapper<AlarmRule> rule = new ReadOnlyObjectWrapper<>(AlarmRule.OFF);
    private final ReadOnlyObjectWrapper<Roster> roster =
            new ReadOnlyObjectWrapper<>(new Roster(List.of(), Roster.USUAL_MONTHS));
    private final ObjectProperty<LocalDate> week;

    /// @param zone of a rota that nobody has written yet
    OnCallViewModel(StationCare station, Lanes lanes, ZoneId zone) {
        this.station = station;
        this.lanes = lanes;
        this.zone = zone;
        this.rota = new ReadOnlyObjectWrapper<>(Rota.none(zone));
        this.week = new SimpleObjectProperty<>(thisWeek());
        this.saving = new Saving(station.acts(), lanes);
        this.subscription = station.events().subscribe(this::hear);
        refresh();
    }

    ReadOnlyObjectProperty<Rota> rotaProperty() {
        return rota.getReadOnlyProperty();
    }

    /// When alerts leave the station by themselves.
    ReadOnlyObjectProperty<AlarmRule> ruleProperty() {
        return rule.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Roster> rosterProperty() {
        return roster.getReadOnlyProperty();
    }

    /// The Monday of the week that is looked at.
    ObjectProperty<LocalDate> weekProperty() {
        return week;
    }

    void turn(int weeks) {
        week.set(weeks == 0 ? thisWeek() : week.get().plusWeeks(weeks));
    }

    Instant now() {
        return station.clock().instant();
    }

    String name(PersonId person) {
        return roster.get().find(person).map(found -> found.person().name()).orElse("?");
    }

    /// Those of the line who can't be reached by anything that the directory knows.
    List<PersonId> unreachable(List<PersonId> line) {
        return line.stream()
                .filter(person -> roster.get()
                        .find(person)
                        .map(Listed::contact)
                        .filter(contact -> !contact.channels().isEmpty())
                        .isEmpty())
                .toList();
    }

    /// One day of the calendar.
    List<Shift> day(LocalDate day) {
        var zoned = rota.get().zone();
        return rota.get()
                .calendar(new Span(
                        day.atStartOfDay(zoned).toInstant(),
                        day.plusDays(1).atStartOfDay(zoned).toInstant()));
    }

    /// Gaps and overlaps of the weeks to come, the next first.
    List<Shift> problems() {
        if (rota.get().hasNobody()) return List.of();
        var ahead = new Span(now(), now().plus(AHEAD));
        return Stream.concat(rota.get().gaps(ahead).stream(), rota.get().overlaps(ahead).stream())
                .sorted(java.util.Comparator.comparing(shift -> shift.span().from()))
                .toList();
    }

    /// Keeps another rota.
    ///
    /// @param onKept receives what brings the one before back
    CompletableFuture<Entry> keep(Rota next, Consumer<Runnable> onKept) {
        return keep(new OnCallAct.RotaKept(next), new OnCallAct.RotaKept(rota.get()), onKept);
    }

    /// Keeps another rule for alerts that leave by themselves, as the other.
    CompletableFuture<Entry> keep(AlarmRule next, Consumer<Runnable> onKept) {
        return keep(new OnCallAct.AlarmRuleKept(next), new OnCallAct.AlarmRuleKept(rule.get()), onKept);
    }

    private CompletableFuture<Entry> keep(OnCallAct next, OnCallAct before, Consumer<Runnable> onKept) {
        var kept = station.acts().record(next);
        var _ = kept.thenRun(() -> lanes.later(() -> {
            refresh();
            onKept.accept(() -> saving.save(before, this::refresh));
        }));
        return kept;
    }

    /// The rota with a weekly shift written anew at this place, or one more.
    Rota with(int place, Weekly shift) {
        return rota.get().withWeekly(placed(rota.get().weekly(), place, shift));
    }

    Rota with(int place, Special exception) {
        return rota.get().withSpecials(placed(rota.get().specials(), place, exception));
    }

    Rota without(Weekly shift) {
        return rota.get()
                .withWeekly(rota.get().weekly().stream()
                        .filter(each -> !each.equals(shift))
                        .toList());
    }

    Rota without(Special exception) {
        return rota.get()
                .withSpecials(rota.get().specials().stream()
                        .filter(each -> !each.equals(exception))
                        .toList());
    }

    @Override
    public void close() {
        subscription.close();
    }

    private static <T> List<T> placed(List<T> all, int place, T one) {
        var more = new ArrayList<>(all);
        if (place < more.size()) more.set(place, one);
        else more.add(one);
        return more;
    }

    private LocalDate thisWeek() {
        return now().atZone(rota.get().zone()).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void hear(CellEvent event) {
        boolean concerns = event instanceof CellEvent.EntryRecorded recorded
                && (recorded.entry().payload() instanceof OnCallAct
                        || recorded.entry().payload() instanceof DirectoryAct
                        || recorded.entry().payload() instanceof Payload.PersonNoted);
        if (concerns) lanes.later(this::refresh);
    }

    private void refresh() {
        lanes.ask(station.directory()::roster, roster::set, this::unreadable);
        lanes.ask(() -> OnCallAct.RotaKept.inForce(station.journal(), zone), rota::set, this::unreadable);
        lanes.ask(this::readRule, rule::set, this::unreadable);
    }

    private AlarmRule readRule() {
        return OnCallAct.AlarmRuleKept.inForce(station.journal())
                .map(entry -> ((OnCallAct.AlarmRuleKept) entry.payload()).rule())
                .orElse(AlarmRule.OFF);
    }

    private void unreadable(Throwable problem) {
        LOG.error("The rota could not be read", problem);
    }
}
