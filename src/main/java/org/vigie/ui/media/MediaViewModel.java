// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.mention.Search;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Outbox;
import org.vigie.ui.kit.Coalesced;
import org.vigie.ui.kit.Lanes;

/// What the invented media of an exercise show: the medium that is looked at, with what is searched for.
final class MediaViewModel {
    static final Duration PACE = Duration.ofSeconds(1);
    /// The newest that a medium shows.
    static final int MOST = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(MediaViewModel.class);

    private final OpenRoom room;
    private final Supplier<Outbox> outbox;
    private final ObjectProperty<Medium> medium = new SimpleObjectProperty<>(Medium.NEWSPAPER);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Edition> edition = new ReadOnlyObjectWrapper<>(Edition.NOTHING);
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final Coalesced<Edition> reading;
    private Edition whole = Edition.NOTHING;
    private boolean isShown;

    /// What a medium shows at a moment.
    ///
    /// @param total how many mentions it has, shown or not
    /// @param isRead whether this was read, or stands here before the first reading
    record Edition(Medium medium, List<Story> stories, long total, Organisation organisation, boolean isRead) {
        static final Edition NOTHING = new Edition(Medium.NEWSPAPER, List.of(), 0, Organisation.NOBODY, false);

        Edition {
            stories = List.copyOf(stories);
        }

        /// Whether older ones are left out.
        boolean isCut() {
            return total > MOST;
        }

        Edition having(String words) {
            var found = stories.stream()
                    .flatMap(story -> story.having(words).stream())
                    .toList();
            return new Edition(medium, found, total, organisation, isRead);
        }
    }

    /// @param outbox what was handed over in the room; may read the journal
    MediaViewModel(OpenRoom room, Supplier<Outbox> outbox, Lanes lanes) {
        this.room = room;
        this.outbox = outbox;
        reading = new Coalesced<>(
                lanes,
                PACE,
                () -> {
                    var asked = medium.get();
                    return () -> read(asked);
                },
                this::show,
                this::fail);
        medium.addListener(_ -> {
            whole = new Edition(medium.get(), List.of(), 0, whole.organisation(), false);
            edition.set(whole);
            reading.restart();
        });
        search.addListener(_ -> edition.set(whole.having(search.get())));
    }

    ObjectProperty<Medium> mediumProperty() {
        return medium;
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<Edition> editionProperty() {
        return edition.getReadOnlyProperty();
    }

    Edition edition() {
        return edition.get();
    }

    /// Whether what is shown could not be read anew.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    void retry() {
        reading.restart();
    }

    RoomId room() {
        return room.room().id();
    }

    /// Whether somebody looks: only then it follows what happens.
    void shown(boolean now) {
        isShown = now;
        if (now) reading.request();
    }

    void happened(Collection<? extends CellEvent> batch) {
        if (isShown && batch.stream().anyMatch(MediaViewModel::isNews)) reading.request();
    }

    private static boolean isNews(CellEvent event) {
        return switch (event) {
            case CellEvent.MentionsArrived _, CellEvent.MentionsChanged _ -> true;
            case CellEvent.EntryRecorded(var entry) ->
                entry.payload() instanceof PublishAct
                        || entry.payload() instanceof ScenarioAct
                        || entry.payload() instanceof Payload.Undone;
            default -> false;
        };
    }

    private Edition read(Medium asked) {
        var found = room.mentions().find(Search.EVERYTHING.narrowed(Map.of(Search.Facet.KIND, asked.kinds())), 0, MOST);
        var organisation = Organisation.read(room);
        var items = asked.isAnswerable() ? outbox.get().items() : List.<Item>of();
        return new Edition(
                asked, Story.of(asked, found.rows(), items, organisation), found.total(), organisation, true);
    }

    private void fail(Throwable problem) {
        LOG.error("The media of the exercise could not be read", problem);
        failed.set(true);
    }

    private void show(Edition read) {
        failed.set(false);
        if (read.medium() != medium.get()) return;
        whole = read;
        edition.set(read.having(search.get()));
    }
}
