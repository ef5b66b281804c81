// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.topic.Brand;
import org.vigie.core.topic.BrandQuery;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Texts;

/// From the name of a brand to an open watch, in three steps. What was typed stays until the watch is open.
final class AssistantViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(AssistantViewModel.class);

    private final Doors doors;
    private final Lanes lanes;
    private final Texts texts;
    private final BrandViewModel brand;
    private final ProposalsViewModel proposals;
    private final StringProperty title = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.BRAND);
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private String proposedTitle = "";

    /// Where one stands.
    enum Step {
        BRAND,
        SOURCES,
        OPEN
    }

    /// @param zone where the days of a query start
    AssistantViewModel(SourceCatalog catalog, Doors doors, Lanes lanes, InstantSource clock, ZoneId zone, Texts texts) {
        this.doors = doors;
        this.lanes = lanes;
        this.texts = texts;
        this.brand = new BrandViewModel(new QueryParser(clock, zone), texts.localeProperty());
        this.proposals = new ProposalsViewModel(catalog, lanes, clock);
    }

    BrandViewModel brand() {
        return brand;
    }

    ProposalsViewModel proposals() {
        return proposals;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The name of the room to be, proposed from the brand until someone types another.
    StringProperty titleProperty() {
        return title;
    }

    /// True while the room is being opened.
    ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /// True after an opening that failed, until the next is tried.
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    void next() {
        switch (step.get()) {
            case BRAND -> {
                if (!brand.check()) return;
                brand.brand().ifPresent(this::prepare);
                step.set(Step.SOURCES);
            }
            case SOURCES -> step.set(Step.OPEN);
            case OPEN -> {}
        }
    }

    void back() {
        switch (step.get()) {
            case BRAND -> {}
            case SOURCES -> step.set(Step.BRAND);
            case OPEN -> step.set(Step.SOURCES);
        }
    }

    /// Opens the watch with what was chosen.
    ///
    /// @param onOpened receives the room on the screen's thread
    void open(Consumer<OpenRoom> onOpened) {
        var described = brand.brand();
        if (described.isEmpty() || opening.get()) return;
        proposals.cancelTests();
        opening.set(true);
        refused.set(false);
        var name = title.get().isBlank() ? proposedTitle : title.get().strip();
        doors.openWatch(name, List.of(topic(described.get())), proposals.sources())
                .whenComplete((room, problem) -> lanes.later(() -> {
                    opening.set(false);
                    refused.set(problem != null);
                    if (problem == null) onOpened.accept(room);
                    else LOG.error("The watch could not be opened", problem);
                }));
    }

    /// Leaves the assistant; what was typed stays for the next time.
    void leave() {
        proposals.cancelTests();
    }

    private void prepare(Brand described) {
        proposals.propose(described);
        var proposed = texts.get("assistant.open.title", described.name());
        if (title.get().isBlank() || title.get().equals(proposedTitle)) title.set(proposed);
        proposedTitle = proposed;
    }

    private Topic topic(Brand described) {
        return new Topic(new TopicId(UUID.randomUUID()), described.name(), BrandQuery.text(described, texts.locale()));
    }
}
