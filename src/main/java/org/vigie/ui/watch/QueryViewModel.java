// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.QuerySpans;
import org.vigie.core.topic.QueryText;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.core.topic.Topics;
import org.vigie.ui.kit.Lanes;

/// What is asked: the text as it is typed, what is wrong with it, and the topics kept under a name.
final class QueryViewModel {
    /// How long after the last key a query that can be read is asked.
    static final Duration PATIENCE = Duration.ofMillis(300);
    private static final int REMEMBERED = 12;

    private final Topics topics;
    private final Acts acts;
    private final Lanes lanes;
    private final QueryParser parser;
    private final Supplier<UUID> ids;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Parsed> parsed = new ReadOnlyObjectWrapper<>(new Parsed.Ok(new Query.All()));
    private final ReadOnlyObjectWrapper<Query> asked = new ReadOnlyObjectWrapper<>(new Query.All());
    private final ReadOnlyObjectWrapper<Optional<Topic>> topic = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Topic> kept = FXCollections.observableArrayList();
    private final ObservableList<String> history = FXCollections.observableArrayList();
    private final ObservableList<Topic> keptView = FXCollections.unmodifiableObservableList(kept);
    private final ObservableList<String> historyView = FXCollections.unmodifiableObservableList(history);
    private int keys;
    private boolean led;

    QueryViewModel(OpenRoom room, Lanes lanes, ZoneId zone, Supplier<UUID> ids) {
        this.topics = room.topics();
        this.acts = room.acts();
        this.lanes = lanes;
        this.parser = new QueryParser(room.clock(), zone);
        this.ids = ids;
        text.addListener((_, _, now) -> typed(now));
        readTopics();
    }

    private void typed(String now) {
        int mine = ++keys;
        parsed.set(parser.parse(now));
        lanes.after(PATIENCE, () -> {
            if (mine == keys) ask();
        });
    }

    private void ask() {
        keys++;
        if (parsed.get() instanceof Parsed.Ok ok) asked.set(ok.query());
    }

    /// Asks now what is written, and remembers it. What cannot be read is not asked.
    void submit() {
        ask();
        remember(text.get());
    }

    private void remember(String query) {
        if (query.isBlank() || parsed.get() instanceof Parsed.Fault) return;
        history.remove(query);
        history.addFirst(query);
        if (history.size() > REMEMBERED) history.removeLast();
    }

    /// Asks what another screen asks, written as a person would type it.
    void show(Query query, Locale language) {
        topic.set(Optional.empty());
        led = true;
        text.set(QueryText.of(query, language));
        ask();
    }

    void clear() {
        topic.set(Optional.empty());
        text.set("");
        ask();
    }

    /// What each part of the written text is.
    List<QuerySpans.Span> spans() {
        return QuerySpans.of(text.get(), parsed.get());
    }

    // ---- topics

    /// Asks what a topic asks.
    void choose(Topic chosen) {
        topic.set(Optional.of(chosen));
        text.set(chosen.query());
        submit();
    }

    /// Whether what is written is no longer what the chosen topic asks.
    boolean isChanged() {
        return topic.get().filter(t -> !t.query().equals(text.get())).isPresent();
    }

    /// Keeps what is written as a new topic.
    CompletableFuture<Entry> keep(String name) {
        return keep(new Topic(new TopicId(ids.get()), name.strip(), text.get()));
    }

    /// Gives a topic another name, or what is written as its query.
    CompletableFuture<Entry> keep(Topic changed) {
        return acts.record(new Payload.TopicKept(changed)).thenApply(entry -> {
            lanes.later(() -> {
                topic.set(Optional.of(changed));
                readTopics();
            });
            return entry;
        });
    }

    CompletableFuture<Entry> withdraw(Topic gone) {
        return acts.record(new Payload.TopicWithdrawn(gone.id())).thenApply(entry -> {
            lanes.later(() -> {
                if (topic.get().equals(Optional.of(gone))) topic.set(Optional.empty());
                readTopics();
            });
            return entry;
        });
    }

    /// Starts on the first topic kept in the room, if there is one: a story is watched through its own words.
    void startOnFirst() {
        lanes.ask(
                topics::all,
                found -> {
                    kept.setAll(found);
                    if (text.get().isEmpty() && !led && !found.isEmpty()) choose(found.getFirst());
                },
                _ -> {});
    }

    /// Reads the topics anew, because someone changed them.
    void readTopics() {
        lanes.ask(topics::all, kept::setAll, _ -> {});
    }

    // ---- what views watch

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<Parsed> parsedProperty() {
        return parsed.getReadOnlyProperty();
    }

    /// The last query that could be read; the list answers it.
    ReadOnlyObjectProperty<Query> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// The topic chosen last, even if the text was changed since.
    ReadOnlyObjectProperty<Optional<Topic>> topicProperty() {
        return topic.getReadOnlyProperty();
    }

    ObservableList<Topic> kept() {
        return keptView;
    }

    /// The queries asked here, latest first.
    ObservableList<String> history() {
        return historyView;
    }
}
