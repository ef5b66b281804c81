// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.ContactDraft;
import org.vigie.core.directory.ContactFiles.Reading;
import org.vigie.core.directory.ContactFiles.Trouble;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

class DirectoryViewModelTest {
    private static final Channel MAIL = new Channel(ChannelKind.EMAIL, "alexandre@altea.example");
    private static final Path FILE = Path.of("annuaire.csv");

    private final SettingsStand memory = new SettingsStand();
    private final DirectoryViewModel model = new DirectoryViewModel(memory.care(), new DirectLanes());
    private final List<Runnable> undo = new ArrayList<>();

    @Test
    void anEntryIsWrittenSearchedAndTakenBack() {
        edit(0);
        model.form().channels().setAll(ChannelDraft.of(MAIL), ChannelDraft.of(ChannelKind.MOBILE, " "));
        model.form().calledFromProperty().set(Optional.of(CrisisLevel.ALERT));
        model.form().skillsProperty().set("iOS ; RGPD, iOS");
        model.form().addStandIn(TestRooms.INES.id());
        model.form().addStandIn(TestRooms.ALEX.id());
        model.save(undo::add);

        assertThat(memory.recorded()).singleElement().isInstanceOfSatisfying(DirectoryAct.ContactKept.class, kept -> {
            assertThat(kept.contact().channels()).containsExactly(MAIL);
            assertThat(kept.contact().skills()).containsExactly("iOS", "RGPD");
            assertThat(kept.contact().standIns()).containsExactly(TestRooms.INES.id());
        });
        model.searchProperty().set("rgpd");
        assertThat(names()).containsExactly("Alexandre Roy");
        undo.getFirst().run();
        assertThat(names()).isEmpty();
    }

    @Test
    void whatCannotBeReachedIsMarkedAndNotKept() {
        model.form().startNew();
        model.form().channels().getFirst().address().set("paul(at)altea");
        model.save(undo::add);
        assertThat(model.form().nameMissingProperty().get()).isTrue();
        assertThat(model.form().channels().getFirst().wrong().get()).isTrue();
        assertThat(memory.recorded()).isEmpty();

        model.form().nameProperty().set("Paul Santoni");
        model.form().channels().getFirst().address().set("paul@altea.example");
        model.save(undo::add);
        assertThat(memory.recorded()).hasSize(2);
        assertThat(names()).contains("Paul Santoni");
        undo.getFirst().run();
        assertThat(names()).doesNotContain("Paul Santoni");
    }

    @Test
    void theOrderOfCallingChanges() {
        model.form().startNew();
        var mobile = model.form().channels().getLast();
        model.form().sooner(mobile);
        assertThat(model.form().channels().getFirst()).isSameAs(mobile);
        model.form().sooner(mobile);
        assertThat(model.form().channels().getFirst()).isSameAs(mobile);
        model.form().remove(mobile);
        assertThat(model.form().channels()).hasSize(1);
    }

    @Test
    void aVerificationIsNotedUndoneAndAskedForAgainInTime() {
        assertThat(model.stale()).isEqualTo(2);
        model.staleOnlyProperty().set(true);
        model.confirm(model.rows().getFirst(), undo::add);
        assertThat(names()).containsExactly("Inès Carpentier");
        undo.getFirst().run();
        assertThat(model.stale()).isEqualTo(2);
        model.review(2);
        model.review(2);
        assertThat(memory.recorded().stream().filter(DirectoryAct.ReviewSet.class::isInstance))
                .hasSize(1);
    }

    @Test
    void changingBackTheChannelsBringsTheVerificationBack() {
        edit(0);
        model.form().channels().setAll(ChannelDraft.of(MAIL));
        model.save(undo::add);
        model.confirm(model.rows().getFirst(), undo::add);
        edit(0);
        model.form().channels().getFirst().address().set("roy@altea.example");
        model.save(undo::add);
        assertThat(model.rows().getFirst().confirmed()).isEmpty();
        undo.getLast().run();
        assertThat(model.rows().getFirst().contact().channels()).containsExactly(MAIL);
        assertThat(model.rows().getFirst().confirmed()).isPresent();
    }

    @Test
    void someoneTakenOutComesBackWithTheirChannels() {
        edit(0);
        model.form().channels().setAll(ChannelDraft.of(MAIL));
        model.save(undo::add);
        model.withdraw(model.rows().getFirst(), "partie", undo::add);
        assertThat(names()).containsExactly("Inès Carpentier");
        undo.getLast().run();
        assertThat(model.rows().getLast().contact().channels()).containsExactly(MAIL);
    }

    @Test
    void whatIsBeingTypedSurvivesANewReading() {
        edit(0);
        model.form().functionProperty().set("Direct");
        model.form().turnTo(model.rows().get(0));
        assertThat(model.form().functionProperty().get()).isEqualTo("Direct");
        model.form().turnTo(model.rows().get(1));
        assertThat(model.form().functionProperty().get()).isEqualTo("Communication");
    }

    @Test
    void aRefusedSaveKeepsWhatWasTyped() {
        memory.memory.journal.refuse(true);
        edit(0);
        model.form().functionProperty().set("Direction");
        model.save(undo::add);
        assertThat(model.saving().refusedProperty().get()).isTrue();
        assertThat(model.form().functionProperty().get()).isEqualTo("Direction");
        assertThat(undo).isEmpty();
    }

    @Test
    void anImportShowsWhatItWouldChangeBeforeAnythingIsRecordedAndCanBeTakenBack() {
        var hugo = draft("Hugo Lemarchand", new Channel(ChannelKind.MOBILE, "0611223344"));
        var alex = draft("alexandre roy", MAIL);
        memory.contactFiles = _ -> new Reading.Read(List.of(hugo, alex), List.of(), List.of(), "UTF-8");
        var imports = new ContactImportViewModel(memory.care(), new DirectLanes());
        imports.choose(FILE);
        assertThat(imports.stepProperty().get())
                .isInstanceOfSatisfying(
                        ContactImportViewModel.Step.Ready.class,
                        ready -> assertThat(ready.merge().changes()).hasSize(2));
        assertThat(memory.recorded()).isEmpty();

        imports.accept(undo::add);
        assertThat(imports.stepProperty().get()).isEqualTo(new ContactImportViewModel.Step.Done(2));
        assertThat(memory.recorded())
                .filteredOn(Payload.PersonNoted.class::isInstance)
                .hasSize(1);
        assertThat(names()).contains("Hugo Lemarchand");
        undo.getFirst().run();
        assertThat(names()).doesNotContain("Hugo Lemarchand");
        assertThat(model.rows().getFirst().contact().channels()).isEmpty();
    }

    @Test
    void aFileThatCannotBeUsedSaysWhy() {
        var why = new Reading.Unreadable(Trouble.NO_NAMES, "Service, Bureau");
        memory.contactFiles = _ -> why;
        var imports = new ContactImportViewModel(memory.care(), new DirectLanes());
        imports.choose(FILE);
        assertThat(imports.stepProperty().get()).isEqualTo(new ContactImportViewModel.Step.Refused(FILE, why));
        imports.accept(undo::add);
        assertThat(memory.recorded()).isEmpty();
    }

    private void edit(int place) {
        model.form().edit(model.rows().get(place));
    }

    private List<String> names() {
        return model.rows().stream().map(entry -> entry.person().name()).toList();
    }

    private static ContactDraft draft(String name, Channel channel) {
        return new ContactDraft(2, name, "", List.of(), List.of(), List.of(channel), List.of(), Optional.empty());
    }
}
