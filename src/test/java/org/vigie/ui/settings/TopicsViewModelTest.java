// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Problem;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

class TopicsViewModelTest {
    private static final Topic OUTAGE = new Topic(new TopicId(new UUID(3, 1)), "Panne Box 7", "altéa OU « box 7 »");

    private final SettingsStand memory = new SettingsStand();

    @Test
    void aMistakeIsNamedWithItsPlaceAsOneTypes() {
        var model = model();
        model.queryProperty().set("altéa OU (box");

        assertThat(model.parsedProperty().get()).isInstanceOfSatisfying(Parsed.Fault.class, fault -> {
            assertThat(fault.problem()).isEqualTo(Problem.NEVER_CLOSED);
            assertThat(fault.at()).isEqualTo(9);
        });
        assertThat(model.matchingProperty().get()).isEmpty();
    }

    @Test
    void aFaultyOrNamelessTopicIsNotKept() {
        var model = model();
        model.queryProperty().set("altéa");
        model.save();
        assertThat(model.nameMissingProperty().get()).isTrue();

        model.nameProperty().set("Panne");
        model.queryProperty().set("(altéa");
        model.save();
        assertThat(memory.recorded()).isEmpty();
    }

    @Test
    void aSavedTopicIsListedAndCounted() {
        var model = model();
        model.nameProperty().set("Panne");
        model.queryProperty().set("altéa");
        model.save();

        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.topic().name()).isEqualTo("Panne");
            assertThat(row.mentions()).isEqualTo(OptionalLong.of(0));
        });
        model.queryProperty().set("altéa SAUF emploi");
        model.save();
        assertThat(model.rows())
                .as("the same topic, changed")
                .singleElement()
                .satisfies(row -> assertThat(row.topic().query()).isEqualTo("altéa SAUF emploi"));
    }

    @Test
    void aWithdrawnTopicCanBeBroughtBack() {
        memory.memory.topics.add(OUTAGE);
        var model = model();
        var undo = new ArrayList<Runnable>();
        model.edit(OUTAGE);

        model.withdraw(OUTAGE, undo::add);

        assertThat(model.rows()).isEmpty();
        assertThat(model.editedProperty().get()).isEmpty();
        undo.getFirst().run();
        assertThat(model.rows()).extracting(TopicRow::topic).containsExactly(OUTAGE);
    }

    @Test
    void aRefusedSaveKeepsWhatWasTyped() {
        var model = model();
        model.nameProperty().set("Panne");
        model.queryProperty().set("altéa");
        memory.memory.journal.refuse(true);
        model.save();

        assertThat(model.saving().refusedProperty().get()).isTrue();
        assertThat(model.queryProperty().get()).isEqualTo("altéa");
        assertThat(model.rows()).isEmpty();
    }

    private TopicsViewModel model() {
        return new TopicsViewModel(
                memory.room(), new QueryParser(() -> TestRooms.NOW, TestRooms.PARIS), new DirectLanes());
    }
}
