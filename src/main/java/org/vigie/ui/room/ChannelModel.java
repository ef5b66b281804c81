// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.RoleId;
import org.vigie.core.channel.Message;
import org.vigie.core.journal.ChannelAct;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.ui.kit.FormDrafts;

/// The room channel for whoever is on duty: what is new for which role, and what is being written. What is typed stays
/// until it is in the journal, through a crash too.
final class ChannelModel {
    /// Rows on the screen; older messages stand in the main courante.
    private static final int SHOWN = 200;

    private final RoomViewModel room;
    private final OnDuty duty;
    private final FormDrafts drafts;
    private final String form;
    private final ReadOnlyObjectWrapper<Optional<Person>> person;
    private final ObjectProperty<Optional<RoleId>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<RoleId>> to = new ReadOnlyObjectWrapper<>(Set.of());
    private final BooleanProperty restricted = new SimpleBooleanProperty();
    private final StringProperty text;
    private boolean sending;

    /// @param form under which name a message that is being written is kept
    ChannelModel(RoomViewModel room, OnDuty duty, FormDrafts drafts, String form) {
        this.room = room;
        this.duty = duty;
        this.drafts = drafts;
        this.form = form;
        person = new ReadOnlyObjectWrapper<>(duty.person());
        var kept = drafts.load(form);
        text = new SimpleStringProperty(kept.getOrDefault("text", ""));
        if (!text.get().isEmpty()) {
            to.set(kept.getOrDefault("to", "")
                    .lines()
                    .map(UUID::fromString)
                    .map(RoleId::new)
                    .collect(toSet()));
            restricted.set(kept.containsKey("restricted"));
        }
        text.subscribe((_, _) -> keep());
        to.subscribe((_, _) -> keep());
        restricted.subscribe((_, _) -> keep());
    }

    /// Looks again who is on duty.
    void tick() {
        person.set(duty.person());
    }

    ReadOnlyObjectProperty<Optional<Person>> personProperty() {
        return person.getReadOnlyProperty();
    }

    /// The role whose messages are shown; empty for all.
    ObjectProperty<Optional<RoleId>> filterProperty() {
        return filter;
    }

    /// Whom the message is for; empty for everyone.
    ReadOnlyObjectProperty<Set<RoleId>> toProperty() {
        return to.getReadOnlyProperty();
    }

    /// Whether only those whom the message is for may read it.
    BooleanProperty restrictedProperty() {
        return restricted;
    }

    /// Restricts the message to those whom it is for, or opens it to all again.
    ///
    /// @param unguarded told where nobody has a PIN, so that anybody can enter under a name that may read it
    void restrict(boolean locked, Runnable unguarded) {
        restricted.set(locked);
        if (locked)
            room.ask(duty::isOpenToAll, open -> {
                if (open) unguarded.run();
            });
    }

    StringProperty textProperty() {
        return text;
    }

    void address(RoleId role, boolean isFor) {
        var roles = new LinkedHashSet<>(to.get());
        if (isFor) roles.add(role);
        else roles.remove(role);
        to.set(Set.copyOf(roles));
    }

    void addressAll() {
        to.set(Set.of());
    }

    /// The messages that pass the filter, oldest first.
    List<Message> shown() {
        var all = state().channel().messages().stream()
                .filter(message ->
                        filter.get().isEmpty() || message.isFor(filter.get().get()))
                .toList();
        return all.subList(Math.max(0, all.size() - SHOWN), all.size());
    }

    /// How much this role has not seen yet.
    long unseen(HeldRole role) {
        return state().channel().unseen(role).size();
    }

    /// How much whoever is on duty has not seen yet in any role.
    long mine() {
        return person.get()
                .map(Person::id)
                .map(me -> state().channel().unseen(state().roles(), me))
                .orElse(0L);
    }

    /// Whether a message is new for whoever is on duty.
    boolean isNew(Message message) {
        return roles().stream().anyMatch(role -> state().channel().unseen(role).contains(message));
    }

    /// The roles of whoever is on duty.
    List<HeldRole> roles() {
        return person.get()
                .map(me -> RoleBoard.heldBy(me.id(), state().roles()))
                .orElse(List.of());
    }

    /// The key of the sentence that says why what is typed can't be sent. What is meant for roles that the cell has no
    /// longer never goes to everyone instead.
    Optional<String> objection() {
        var typed = text.get().strip();
        if (typed.length() > ChannelAct.Said.LONGEST) return Optional.of("room.channel.long");
        boolean gone = !typed.isEmpty() && !to.get().isEmpty() && inOrder().isEmpty();
        return gone ? Optional.of("room.channel.gone") : Optional.empty();
    }

    /// Sends what is typed, once; it empties when that is saved.
    CompletableFuture<?> send() {
        var typed = text.get().strip();
        if (typed.isEmpty() || sending || objection().isPresent()) return CompletableFuture.completedFuture(null);
        sending = true;
        var said = new ChannelAct.Said(inOrder(), typed);
        boolean locked = restricted.get() && !said.to().isEmpty();
        return room.act(locked ? new RestrictedAct.Said(said.to(), said) : said)
                .whenComplete((_, problem) -> room.later(() -> {
                    sending = false;
                    if (problem == null && text.get().strip().equals(typed)) text.set("");
                }));
    }

    /// Says that everything was seen for the roles of whoever is on duty.
    CompletableFuture<?> see() {
        return room.actAll(state().channel().see(roles()));
    }

    /// Whom the message is for, in the order of the board.
    private List<RoleId> inOrder() {
        var ids = new ArrayList<RoleId>();
        for (var held : state().roles())
            if (to.get().contains(held.role().id())) ids.add(held.role().id());
        return List.copyOf(ids);
    }

    /// A message for some comes back for them alone.
    private void keep() {
        var fields = new TreeMap<String, String>();
        if (!text.get().isEmpty()) {
            fields.put("text", text.get());
            fields.put("to", to.get().stream().map(RoleId::toString).collect(joining("\n")));
            if (restricted.get()) fields.put("restricted", "");
        }
        drafts.save(form, fields);
    }

    private RoomState state() {
        return room.stateProperty().get();
    }
}
