// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.oncall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertState;
import org.vigie.core.alert.Matter;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.PreArming;
import org.vigie.core.directory.Contact;
import org.vigie.core.directory.Listed;
import org.vigie.core.directory.Roster;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.mobilisation.Summons;

/// What is due to leave the station by itself: pure, so that everything it knows comes from the journal and a restart
/// finds the same. An alert calls once for each time that it is new; alerts about the same matter call once an hour.
/// The alert that makes the room get ready calls at once.
public final class Alarms {
    /// What nobody looked at for longer is no news that wakes people.
    static final Duration LONGEST = Duration.ofHours(12);

    /// In which alerts about the same matter, and the cap, are counted.
    static final Duration WINDOW = Duration.ofHours(1);

    /// Time to take back a slip of the hand before the next in line is called.
    static final Duration SLIP = Duration.ofSeconds(30);

    private Alarms() {}

    /// Everything that a decision rests on.
    ///
    /// @param ruleSince alerts that were new before the rule was kept never call
    /// @param alerts all of the room
    /// @param levels what each alert calls for
    /// @param mobilisations of the room, oldest first
    /// @param held entries about alerts that could not call
    /// @param armed whether the room is getting ready, and because of what
    public record Ground(
            Instant now,
            AlarmRule rule,
            Instant ruleSince,
            Rota rota,
            Roster roster,
            List<Alert> alerts,
            Function<Alert, CrisisLevel> levels,
            List<Mobilisation> mobilisations,
            List<Entry> held,
            Optional<PreArming> armed) {}

    /// What is due, in the order in which it is to be done.
    public static List<AlarmStep> due(Ground ground) {
        var steps = new ArrayList<AlarmStep>();
        for (var running : ground.mobilisations)
            if (!running.ended())
                follow(
                        ground,
                        running.among(person -> ground.roster.find(person).isPresent()),
                        steps);
        int room = ground.rule.perHour() - (int) lately(ground).count();
        var called = new HashMap<String, AlertId>();
        lately(ground)
                .flatMap(alarm -> find(ground, alarm).stream())
                .forEach(alert -> called.put(episode(alert), alert.id()));
        for (var alert : ground.alerts.reversed()) {
            boolean told = !called.getOrDefault(episode(alert), alert.id()).equals(alert.id());
            if (told || !isDue(ground, alert)) continue;
            var line = line(ground);
            if (line.isEmpty()) hold(ground, alert, AlarmStep.Held.NOBODY, steps);
            else if (room <= 0) hold(ground, alert, AlarmStep.Held.CAP, steps);
            else {
                room--;
                called.put(episode(alert), alert.id());
                steps.add(new AlarmStep.Call(alert, ground.levels.apply(alert), line.get()));
            }
        }
        return List.copyOf(steps);
    }

    /// What is said of an alert in place of the rule's signs.
    public static String words(AlarmRule rule, Alert alert, CrisisLevel level, Instant now) {
        return rule.message()
                .replace("{alert}", alert.id().spoken())
                .replace("{level}", String.valueOf(level.number()))
                .replace(
                        "{minutes}",
                        String.valueOf(Duration.between(alert.since(), now).toMinutes()))
                .replace("{matter}", alert.finding().name())
                .strip();
    }

    private static void follow(Ground ground, Mobilisation running, List<AlarmStep> steps) {
        if (running.about().isPresent()
                && find(ground, running)
                        .filter(alert -> isNew(alert) && isOf(running, alert))
                        .isEmpty()) {
            steps.add(new AlarmStep.End(running.id()));
            return;
        }
        var next = new ArrayList<PersonId>();
        for (var line : running.toReplace(ground.now)) {
            if (line.repliedAt().filter(at -> at.plus(SLIP).isAfter(ground.now)).isPresent()) continue;
            running.next(line)
                    .filter(person -> !next.contains(person))
                    .flatMap(ground.roster::find)
                    .ifPresent(standIn -> {
                        next.add(standIn.person().id());
                        steps.add(new AlarmStep.Pass(
                                running.id(), line.person(), running.summons(line, standIn.contact())));
                    });
        }
        if (next.isEmpty() && running.isGivenUp(ground.now)) steps.add(new AlarmStep.GiveUp(running.id()));
    }

    private static boolean isDue(Ground ground, Alert alert) {
        var patience =
                isArming(ground, alert) ? Optional.of(Duration.ZERO) : ground.rule.patience(ground.levels.apply(alert));
        if (patience.isEmpty() || !isNew(alert)) return false;
        var since = alert.since();
        boolean waited = !since.plus(patience.get()).isAfter(ground.now);
        boolean fresh = !since.isBefore(ground.ruleSince) && since.plus(LONGEST).isAfter(ground.now);
        return waited && fresh && alarms(ground).noneMatch(alarm -> isOf(alarm, alert));
    }

    /// The cell chose what makes it get ready, whatever the level: where anything may leave the station, this does.
    private static boolean isArming(Ground ground, Alert alert) {
        return ground.rule.callsAtAll()
                && ground.armed
                        .flatMap(PreArming::because)
                        .filter(alert.id()::equals)
                        .isPresent();
    }

    private static boolean isNew(Alert alert) {
        return alert.state() instanceof AlertState.New;
    }

    private static boolean isOf(Mobilisation alarm, Alert alert) {
        return alarm.about().equals(Optional.of(alert.id())) && !alarm.at().isBefore(alert.since());
    }

    private static java.util.stream.Stream<Mobilisation> alarms(Ground ground) {
        return ground.mobilisations.stream().filter(one -> one.about().isPresent());
    }

    private static java.util.stream.Stream<Mobilisation> lately(Ground ground) {
        return alarms(ground).filter(alarm -> alarm.at().plus(WINDOW).isAfter(ground.now));
    }

    private static Optional<Alert> find(Ground ground, Mobilisation alarm) {
        return ground.alerts.stream()
                .filter(alert -> alarm.about().equals(Optional.of(alert.id())))
                .findFirst();
    }

    /// What people declare stands for itself; all else calls once for each matter.
    private static String episode(Alert alert) {
        var matter = alert.finding().matter();
        return matter instanceof Matter.OfPerson ? alert.id().toString() : matter.key();
    }

    /// Those on call who can be reached, the first with the others as stand-ins.
    private static Optional<Summons> line(Ground ground) {
        var line = ground.rota.lineAt(ground.now).stream()
                .flatMap(person -> ground.roster.find(person).stream())
                .map(Listed::contact)
                .filter(contact -> !contact.channels().isEmpty())
                .toList();
        return line.stream()
                .findFirst()
                .map(first -> new Summons(
                        first.person(),
                        first.channels(),
                        line.stream().skip(1).map(Contact::person).toList()));
    }

    /// Said once for each time that the alert is new.
    private static void hold(Ground ground, Alert alert, AlarmStep.Held why, List<AlarmStep> steps) {
        boolean said = ground.held.stream()
                .anyMatch(entry -> entry.payload() instanceof OnCallAct.AlarmHeld(AlertId id, var _)
                        && id.equals(alert.id())
                        && !entry.occurredAt().isBefore(alert.since()));
        if (!said) steps.add(new AlarmStep.Hold(alert, why));
    }
}
