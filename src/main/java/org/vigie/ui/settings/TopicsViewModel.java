// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Search;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.ui.kit.Lanes;

/// The topics of a room and the one being written, its query read as it is typed.
final class TopicsViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicsViewModel.class);

    private static final Duration TYPING_PAUSE = Duration.ofMillis(250);

    private final OpenRoom room;
    private final QueryParser parser;
    private final Lanes lanes;
    private final Saving saving;
    private final Events.Subscription subscription;
    private final ObservableList<TopicRow> rows = FXCollections.observableArrayList();
    private final ObservableList<TopicRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper nameMissing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Parsed> parsed = new ReadOnlyObjectWrapper<>(new Parsed.Ok(new Query.All()));
    private final ReadOnlyObjectWrapper<OptionalLong> matching = new ReadOnlyObjectWrapper<>(OptionalLong.empty());
    private final ReadOnlyObjectWrapper<Optional<Topic>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());

    TopicsViewModel(OpenRoom room, QueryParser parser, Lanes lanes) {
        this.room = room;
        this.parser = parser;
        this.lanes = lanes;
        this.saving = new Saving(room.acts(), lanes);
        this.subscription = room.events().subscribe(this::hear);
        query.subscribe(this::read);
        refresh();
    }

    ObservableList<TopicRow> rows() {
        return shown;
    }

    StringProperty nameProperty() {
        return name;
    }

    ReadOnlyBooleanProperty nameMissingProperty() {
        return nameMissing.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }

    /// What the query says, or the first place that is wrong.
    ReadOnlyObjectProperty<Parsed> parsedProperty() {
        return parsed.getReadOnlyProperty();
    }

    /// How many mentions the typed query matches; empty while it is counted or wrong.
    ReadOnlyObjectProperty<OptionalLong> matchingProperty() {
        return matching.getReadOnlyProperty();
    }

    /// The topic being changed; empty while a new one is written.
    ReadOnlyObjectProperty<Optional<Topic>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    Saving saving() {
        return saving;
    }

    void edit(Topic topic) {
        edited.set(Optional.of(topic));
        name.set(topic.name());
        query.set(topic.query());
        nameMissing.set(false);
    }

    void startNew() {
        edited.set(Optional.empty());
        name.set("");
        query.set("");
        nameMissing.set(false);
    }

    /// Keeps what is written; a faulty query or an empty one is not kept.
    void save() {
        nameMissing.set(name.get().isBlank());
        if (nameMissing.get() || query.get().isBlank() || !(parsed.get() instanceof Parsed.Ok)) return;
        var id = edited.get().map(Topic::id).orElseGet(() -> new TopicId(UUID.randomUUID()));
        var topic = new Topic(id, name.get().strip(), query.get().strip());
        saving.save(new Payload.TopicKept(topic), () -> {
            edited.set(Optional.of(topic));
            refresh();
        });
    }

    /// Stops watching a topic.
    ///
    /// @param onWithdrawn receives what brings it back
    void withdraw(Topic topic, Consumer<Runnable> onWithdrawn) {
        saving.save(new Payload.TopicWithdrawn(topic.id()), () -> {
            if (edited.get().map(Topic::id).equals(Optional.of(topic.id()))) startNew();
            refresh();
            onWithdrawn.accept(() -> saving.save(new Payload.TopicKept(topic), this::refresh));
        });
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void hear(CellEvent event) {
        if (event instanceof CellEvent.EntryRecorded recorded
                && (recorded.entry().payload() instanceof Payload.TopicKept
                        || recorded.entry().payload() instanceof Payload.TopicWithdrawn
                        || recorded.entry().payload() instanceof Payload.Undone)) lanes.later(this::refresh);
    }

    private void refresh() {
        lanes.ask(
                () -> room.topics().all().stream()
                        .map(topic -> row(topic, parser.parse(topic.query())))
                        .toList(),
                this::show,
                problem -> LOG.error("The topics could not be read", problem));
    }

    private void show(List<TopicRow> read) {
        rows.setAll(read);
    }

    private TopicRow row(Topic topic, Parsed read) {
        return new TopicRow(
                topic, read, read instanceof Parsed.Ok ok ? OptionalLong.of(count(ok.query())) : OptionalLong.empty());
    }

    private void read(String text) {
        var now = parser.parse(text);
        parsed.set(now);
        matching.set(OptionalLong.empty());
        if (now instanceof Parsed.Ok ok && !text.isBlank()) lanes.after(TYPING_PAUSE, () -> count(text, ok));
    }

    private void count(String text, Parsed.Ok ok) {
        if (!query.get().equals(text)) return;
        lanes.ask(
                () -> count(ok.query()),
                found -> {
                    if (query.get().equals(text)) matching.set(OptionalLong.of(found));
                },
                problem -> LOG.warn("The mentions of a query could not be counted", problem));
    }

    private long count(Query asked) {
        return room.mentions().find(searchFor(asked), 0, 1).total();
    }

    private static Search searchFor(Query asked) {
        var all = Search.EVERYTHING;
        return new Search(asked, all.since(), all.until(), all.facets(), all.order());
    }
}
