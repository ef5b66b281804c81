// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Journal;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Trial;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Topic;
import org.vigie.ui.assistant.AssistantViewModel.Step;
import org.vigie.ui.assistant.BrandDraft.Part;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.kit.source.TestCatalog;
import org.vigie.ui.kit.source.TrialViewModel;

class AssistantViewModelTest {
    private final TestCatalog catalog = new TestCatalog();
    private final RecordingDoors doors = new RecordingDoors();
    private final Texts texts = new Texts(Locale.FRENCH);
    private final AssistantViewModel model =
            new AssistantViewModel(catalog, doors, new DirectLanes(), () -> TestRooms.NOW, TestRooms.PARIS, texts);
    private final List<OpenRoom> opened = new ArrayList<>();

    @Test
    void theQueryWritesItselfFromTheBrand() {
        altea();

        assertThat(model.brand().queryProperty().get()).hasValueSatisfying(query -> {
            assertThat(query.text())
                    .isEqualTo("(« altéa » OU « box 7 » OU #AltéaPanne OU @AlteaTelecom) SAUF « offre d’emploi »");
            assertThat(query.parsed()).isInstanceOf(Parsed.Ok.class);
        });
        texts.localeProperty().set(Locale.ENGLISH);
        assertThat(model.brand().queryProperty().get())
                .hasValueSatisfying(
                        query -> assertThat(query.text()).contains(" OR ").contains(" NOT "));
    }

    @Test
    void chipsAreCleanedAndNeverDoubled() {
        var brand = model.brand();
        assertThat(brand.add(Part.HASHTAGS, "##Altéa Panne, box7; BOX7")).isEmpty();
        assertThat(brand.of(Part.HASHTAGS)).containsExactly("AltéaPanne", "box7");

        assertThat(brand.add(Part.LANGUAGES, "anglais, klingon, DE")).isEqualTo("klingon");
        assertThat(brand.of(Part.LANGUAGES)).containsExactly("fr", "en", "de");
    }

    @Test
    void withoutANameOneStaysAndSeesWhy() {
        model.next();

        assertThat(model.stepProperty().get()).isEqualTo(Step.BRAND);
        assertThat(model.brand().nameMissingProperty().get()).isTrue();
        model.brand().nameProperty().set("Altéa");
        assertThat(model.brand().nameMissingProperty().get()).isFalse();
    }

    @Test
    void goingBackKeepsTextAndTicks() {
        altea();
        model.next();
        var first = model.proposals().proposals().getFirst();
        first.chosen().set(false);
        model.back();
        assertThat(model.brand().nameProperty().get()).isEqualTo("Altéa Télécom");

        model.brand().add(Part.HASHTAGS, "box7");
        model.next();

        assertThat(model.proposals().proposals())
                .extracting(p -> p.settings().name())
                .containsExactly("Mastodon #AltéaPanne", "Mastodon #box7", "GDELT");
        assertThat(model.proposals().proposals().getFirst()).isSameAs(first);
        assertThat(model.proposals().chosen().get()).isEqualTo(2);
    }

    @Test
    void aTestShowsFirstResultsOrTheFault() {
        altea();
        model.next();
        var mastodon = model.proposals().proposals().getFirst();
        catalog.answers.put(TestCatalog.MASTODON, TestCatalog.found(mastodon.settings(), "Box 7 en panne"));
        catalog.answers.put(TestCatalog.GDELT, TestCatalog.OFFLINE);

        model.proposals().testAll();

        assertThat(resultOf(0))
                .isInstanceOfSatisfying(
                        Trial.Result.Found.class,
                        found -> assertThat(found.total()).isEqualTo(1));
        assertThat(resultOf(1))
                .isInstanceOfSatisfying(
                        Trial.Result.Failed.class,
                        failed -> assertThat(failed.fault()).isEqualTo(Fault.UNREACHABLE));
    }

    @Test
    void offlineOneStillOpensTheWatch() {
        catalog.answers.put(TestCatalog.MASTODON, TestCatalog.OFFLINE);
        catalog.answers.put(TestCatalog.GDELT, TestCatalog.OFFLINE);
        altea();
        model.next();
        model.proposals().testAll();
        model.next();

        model.open(opened::add);

        assertThat(opened).hasSize(1);
        assertThat(doors.title).isEqualTo("Surveillance Altéa Télécom");
        assertThat(doors.topics).singleElement().satisfies(topic -> {
            assertThat(topic.name()).isEqualTo("Altéa Télécom");
            assertThat(topic.query()).contains("#AltéaPanne");
        });
        assertThat(doors.sources).extracting(SourceSettings::name).containsExactly("Mastodon #AltéaPanne", "GDELT");
    }

    @Test
    void anOwnTitleStaysWhenTheBrandChanges() {
        altea();
        model.next();
        model.next();
        model.titleProperty().set("Panne de mars");
        model.back();
        model.back();
        model.brand().nameProperty().set("Altéa");
        model.next();
        model.next();

        assertThat(model.titleProperty().get()).isEqualTo("Panne de mars");
    }

    @Test
    void aRefusedOpeningKeepsEverything() {
        doors.refusing = true;
        altea();
        model.next();
        model.next();
        model.open(opened::add);

        assertThat(opened).isEmpty();
        assertThat(model.refusedProperty().get()).isTrue();
        assertThat(model.openingProperty().get()).isFalse();
        assertThat(model.stepProperty().get()).isEqualTo(Step.OPEN);

        doors.refusing = false;
        model.open(opened::add);
        assertThat(opened).hasSize(1);
    }

    private void altea() {
        model.brand().nameProperty().set("Altéa Télécom");
        model.brand().add(Part.WORDS, "altéa, box 7");
        model.brand().add(Part.HASHTAGS, "#AltéaPanne");
        model.brand().add(Part.HANDLES, "@AlteaTelecom");
        model.brand().add(Part.EXCLUSIONS, "offre d’emploi");
    }

    private Trial.Result resultOf(int proposal) {
        var state = model.proposals()
                .proposals()
                .get(proposal)
                .trial()
                .stateProperty()
                .get();
        return ((TrialViewModel.State.Done) state).result();
    }

    /// Doors that remember what was asked, and may refuse as a full disk does.
    private static final class RecordingDoors implements Doors {
        private final TestRooms rooms = new TestRooms();
        private boolean refusing;
        private String title = "";
        private List<Topic> topics = List.of();
        private List<SourceSettings> sources = List.of();

        @Override
        public CompletableFuture<OpenRoom> enter(RoomId room) {
            return rooms.enter(room);
        }

        @Override
        public CompletableFuture<OpenRoom> openWatch(String asked, List<Topic> first, List<SourceSettings> chosen) {
            if (refusing)
                return CompletableFuture.failedFuture(
                        new Journal.NotSaved("the disk is full", new IllegalStateException()));
            title = asked;
            topics = first;
            sources = chosen;
            return rooms.openWatch(asked, first, chosen);
        }

        @Override
        public CompletableFuture<OpenRoom> openExercise(Scenario scenario) {
            return rooms.openExercise(scenario);
        }

        @Override
        public CompletableFuture<OpenRoom> openDemo(double speed) {
            return rooms.openDemo(speed);
        }

        @Override
        public void leave() {
            rooms.leave();
        }
    }
}
