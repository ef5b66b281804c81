// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.PersonId;
import org.vigie.core.directory.Listed;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.mobilisation.CallOrder;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Dispatch.Target;
import org.vigie.core.mobilisation.Enclosure;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.sitrep.Delivery;
import org.vigie.core.sitrep.Sitreps;
import org.vigie.report.SitrepEdition;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.room.SitrepAudience.Group;

/// Sends one issued report: to whom, with what words, and what came of it. What did not arrive stays ready to be sent
/// again; an exercise sends nothing and notes what would have gone out.
final class SitrepSendModel {
    private static final Logger LOG = LoggerFactory.getLogger(SitrepSendModel.class);

    private final OpenRoom room;
    private final Dispatch dispatch;
    private final Lanes lanes;
    private final Sitreps.Issued issue;
    private final SitrepEdition edition;
    private final String subject;
    private final ObjectProperty<Group> group = new SimpleObjectProperty<>(Group.ROLES);
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<SitrepAudience> audience = new ReadOnlyObjectWrapper<>(SitrepAudience.NOBODY);
    private final ReadOnlyObjectWrapper<List<Delivery>> deliveries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Integer> count = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private final Set<String> left = new HashSet<>();

    /// @param edition what is enclosed
    /// @param subject of the e-mails
    /// @param message what people read beside the file
    SitrepSendModel(
            OpenRoom room,
            People people,
            Dispatch dispatch,
            Lanes lanes,
            Sitreps.Issued issue,
            SitrepEdition edition,
            String subject,
            String message) {
        this.room = room;
        this.dispatch = dispatch;
        this.lanes = lanes;
        this.issue = issue;
        this.edition = edition;
        this.subject = subject;
        this.message.set(message);
        group.subscribe(_ -> recount());
        audience.subscribe(_ -> recount());
        deliveries.subscribe(_ -> recount());
        lanes.ask(
                () -> SitrepAudience.read(room, people, dispatch),
                audience::set,
                problem -> LOG.error("Nobody to send a report to could be read", problem));
        refresh();
    }

    boolean isExercise() {
        return room.room().nature() != Nature.REAL;
    }

    Sitreps.Issued issue() {
        return issue;
    }

    /// The list that people are taken from.
    ObjectProperty<Group> groupProperty() {
        return group;
    }

    StringProperty messageProperty() {
        return message;
    }

    /// The number of addressees, typed to confirm.
    StringProperty typedProperty() {
        return typed;
    }

    ReadOnlyObjectProperty<SitrepAudience> audienceProperty() {
        return audience.getReadOnlyProperty();
    }

    /// What came of every address tried so far.
    ReadOnlyObjectProperty<List<Delivery>> deliveriesProperty() {
        return deliveries.getReadOnlyProperty();
    }

    /// How many people and team rooms would get it now.
    ReadOnlyObjectProperty<Integer> countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the last step could not be saved, or the file not be made.
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Everyone of the list, whether or not they can be reached.
    List<Listed> offered() {
        return audience.get().of(group.get(), issue.report().level());
    }

    /// Those who would get it: ticked, with an address, and not reached yet.
    List<Listed> people() {
        return offered().stream()
                .filter(entry -> SitrepAudience.mails(entry).stream().anyMatch(mail -> isOpen(mail.address())))
                .toList();
    }

    List<Means> rooms() {
        return audience.get().rooms().stream()
                .filter(means -> isOpen(means.name()))
                .toList();
    }

    /// Whether somebody or something is to get it: ticked, and not reached yet.
    boolean isOpen(String way) {
        return !left.contains(way) && !isDone(way);
    }

    boolean isDone(String way) {
        return deliveries.get().stream().anyMatch(each -> each.way().equals(way) && each.isDone());
    }

    void choose(String way, boolean wanted) {
        if (wanted) left.remove(way);
        else left.add(way);
        recount();
    }

    boolean isConfirmed() {
        return CallOrder.isConfirmed(count.get(), typed.get()) && !message.get().isBlank() && !busy.get();
    }

    /// Sends it to whoever was chosen, once their number was typed.
    void send() {
        if (!isConfirmed()) return;
        var to = people();
        var told = rooms();
        var words = message.get().strip();
        var confirmed = typed.get();
        busy.set(true);
        refused.set(false);
        typed.set("");
        lanes.ask(
                () -> {
                    room.acts()
                            .record(new SitrepAct.Sent(
                                    issue.entry().ref(),
                                    issue.report().number(),
                                    to.stream()
                                            .map(entry -> entry.person().id())
                                            .toList(),
                                    told))
                            .join();
                    var people = to.stream().map(SitrepAudience::summons).toList();
                    var order = CallOrder.report(room.room(), subject, words, pdf(), people, told, confirmed);
                    if (order.isPresent()) dispatch.call(order.get(), this::note);
                    else simulate(to, told);
                    return to.size();
                },
                _ -> end(false),
                problem -> {
                    LOG.error("A report could not be sent", problem);
                    end(true);
                });
    }

    private void end(boolean failed) {
        busy.set(false);
        refused.set(failed);
        refresh();
    }

    private void simulate(List<Listed> to, List<Means> told) {
        var ways = new ArrayList<SitrepAct.Delivered>();
        for (var entry : to)
            for (var mail : SitrepAudience.mails(entry))
                ways.add(delivered(Optional.of(entry.person().id()), mail.address(), Outcome.SIMULATED, ""));
        for (var means : told) ways.add(delivered(Optional.empty(), means.name(), Outcome.SIMULATED, ""));
        for (var way : ways) room.acts().record(way).join();
    }

    private void note(Dispatch.Attempt attempt) {
        var _ = room.acts()
                .record(
                        switch (attempt.target()) {
                            case Target.OnePerson(var person, var channel) ->
                                delivered(Optional.of(person), channel.address(), attempt.outcome(), attempt.detail());
                            case Target.TeamRoom(var means) ->
                                delivered(Optional.empty(), means.name(), attempt.outcome(), attempt.detail());
                        })
                .whenComplete((_, _) -> lanes.later(this::refresh));
    }

    private SitrepAct.Delivered delivered(Optional<PersonId> person, String way, Outcome outcome, String detail) {
        return new SitrepAct.Delivered(issue.entry().ref(), issue.report().number(), person, way, outcome, detail);
    }

    private Enclosure pdf() {
        var out = new ByteArrayOutputStream();
        try {
            edition.write(SitrepEdition.Format.PDF, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Enclosure(
                "sitrep-%02d.pdf".formatted(issue.report().number()), "application/pdf", out.toByteArray());
    }

    private void refresh() {
        lanes.ask(
                () -> Delivery.of(
                        room.journal(), room.room().id(), issue.entry().ref()),
                deliveries::set,
                problem -> LOG.error("What came of a report could not be read", problem));
    }

    private void recount() {
        count.set(people().size() + rooms().size());
    }
}
