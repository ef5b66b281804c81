// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.message.ReadyMaps;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.MapAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.MessageMaps;
import org.vigie.core.message.MessageMaps.Kept;
import org.vigie.core.message.Tongue;
import org.vigie.ui.kit.Lanes;

/// The message maps of the room and what a person does with them. What is shown follows the journal.
final class MapsViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(MapsViewModel.class);

    private final OpenRoom room;
    private final Lanes lanes;
    private final Supplier<UUID> fresh;
    private final List<MessageMap> ready = ReadyMaps.load();
    private final ReadOnlyObjectWrapper<List<Kept>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<MessageId, MessageId> chosen = new HashMap<>();

    MapsViewModel(OpenRoom room, Lanes lanes, Supplier<UUID> fresh) {
        this.room = room;
        this.lanes = lanes;
        this.fresh = fresh;
    }

    /// The maps that stand.
    ReadOnlyObjectProperty<List<Kept>> allProperty() {
        return all.getReadOnlyProperty();
    }

    void refresh() {
        lanes.ask(
                () -> new MessageMaps(room.journal(), room.room().id(), ready).all(),
                all::set,
                problem -> LOG.error("The message maps could not be read", problem));
    }

    Lanes lanes() {
        return lanes;
    }

    Room room() {
        return room.room();
    }

    Optional<Kept> one(MessageId id) {
        return all.get().stream().filter(kept -> kept.map().id().equals(id)).findFirst();
    }

    /// The maps of one language: those of this plan first.
    List<Kept> of(Tongue language, String scenario) {
        return all.get().stream()
                .filter(kept -> kept.map().language() == language)
                .sorted(Comparator.comparing(
                        (Kept kept) -> !kept.map().scenario().equals(scenario)))
                .toList();
    }

    /// The map that a text is held against: the one that was chosen for it, else the one of its plan and language, best
    /// for the same audience; none for a text of any crisis.
    Optional<Kept> forText(Message message) {
        return Optional.ofNullable(chosen.get(message.id()))
                .flatMap(this::one)
                .or(() -> all.get().stream()
                        .filter(kept -> kept.map().language() == message.language()
                                && !message.scenario().isEmpty()
                                && kept.map().scenario().equals(message.scenario()))
                        .min(Comparator.comparing((Kept kept) -> kept.map().audience() != message.audience())));
    }

    /// Holds a text against another map, until the window is closed.
    void choose(MessageId text, MessageId map) {
        chosen.put(text, map);
    }

    MessageId freshId(Tongue language) {
        return MessageId.own(fresh.get(), language);
    }

    CompletableFuture<?> keep(MessageMap map) {
        return act(new MapAct.Kept(map));
    }

    CompletableFuture<?> withdraw(MessageId map) {
        return act(new MapAct.Withdrawn(map));
    }

    private CompletableFuture<?> act(Payload payload) {
        return room.acts().record(payload).whenComplete((_, _) -> lanes.later(this::refresh));
    }
}
