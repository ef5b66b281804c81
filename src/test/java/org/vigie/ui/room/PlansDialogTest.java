// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.plan.PlanText;
import org.vigie.core.plan.Plans;
import org.vigie.core.plan.TestPlans;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class PlansDialogTest {
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private final List<String> opened = new ArrayList<>();
    private Stand stand;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        stand = RoomStand.wide(memory, frame, (_, plan) -> opened.add(plan.orElse("")));
        stand.click("#plans-open");
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void plansAreTickedInAndOutOfForce() {
        tick("plan-choose-data-leak");
        tick("plan-choose-outage");
        assertThat(plans().inForce()).extracting(CrisisPlan::code).containsExactly("data-leak", "outage");
        tick("plan-choose-data-leak");
        assertThat(plans().inForce()).extracting(CrisisPlan::code).containsExactly("outage");
        assertThat(memory.journal.entries).hasSize(3);
    }

    @Test
    void aCellIsOpenedByAPlan() {
        stand.click("#plan-cell-outage");
        assertThat(opened).containsExactly("outage");
        assertThat(stand.shows("#plans")).as("the plans make room for the form").isFalse();
    }

    @Test
    void aPlanIsEditedInItsFormAndPutBackAsItCame() {
        stand.click("#plan-edit-data-leak");
        assertThat(stand.find("#answer", javafx.scene.control.Button.class).isDisabled())
                .isTrue();
        stand.focus("#plan-name-fr").press("End").type(" (revue)");
        set("plan-level-1-fr", "");
        assertThat(stand.shows("#plan-problems")).isFalse();
        set("told-0-minutes", "bientôt");
        assertThat(stand.text("#plan-problems"))
                .isEqualTo("Un délai se donne en minutes, sans autre signe, un an au plus.");
        set("told-0-minutes", "45");
        stand.click("#step-0-0-down").click("#plan-add-card");
        assertThat(stand.text("#plan-problems")).contains("Une fiche réflexe n’a pas de titre.");
        int last = plan("data-leak").cards().size();
        stand.click("#plan-card-%d-remove".formatted(last)).click("#answer");
        var edited = plan("data-leak");
        var shipped = TestPlans.shipped().stream()
                .filter(p -> p.code().equals("data-leak"))
                .findFirst()
                .orElseThrow();
        assertThat(edited.version()).isEqualTo(2);
        assertThat(edited.name().fr()).isEqualTo(shipped.name().fr() + " (revue)");
        assertThat(edited.stakeholders().getFirst().within()).hasMinutes(45);
        assertThat(edited.cards().getFirst().steps().get(1))
                .isEqualTo(shipped.cards().getFirst().steps().getFirst());
        assertThat(stand.said()).anyMatch(text -> text.startsWith("version 2 · modifié"));
        stand.click("#plan-restore-data-leak").click(".danger");
        assertThat(plan("data-leak")).isEqualTo(shipped);
        stand.click("#plan-edit-data-leak");
        assertThat(stand.said()).contains("Plan de crise, version 3");
    }

    @Test
    void aCopyBecomesAPlanOfOnesOwnAndCanBeWithdrawn() {
        stand.click("#plan-copy-outage").click("#answer");
        var own = plan("own-1");
        assertThat(own.name().fr()).endsWith("(copie)");
        assertThat(own.name().en()).endsWith("(copy)");
        assertThat(own.cards()).extracting(card -> card.number()).allMatch(number -> number > 7);
        assertThat(stand.said()).anyMatch(text -> text.startsWith("version 1 · propre à l’organisation"));
        stand.click("#plan-withdraw-own-1").click(".danger");
        assertThat(plans().all()).extracting(CrisisPlan::code).doesNotContain("own-1");
    }

    @Test
    void aFormThatCanNotBeSavedStays() {
        stand.click("#plan-copy-outage");
        memory.journal.refuse(true);
        stand.click("#answer");
        assertThat(stand.shows("#form-problem")).isTrue();
        assertThat(stand.shows("#plan-form")).isTrue();
    }

    @Test
    void aPlanGoesOutAsAFileAndComesBackElsewhere() throws IOException {
        var file = folder.resolve("plan.txt");
        FxTest.runOnFx(() -> exchange().write(plan("outage"), file));
        assertThat(PlanText.read(Files.readString(file)).plan()).contains(plan("outage"));
        var text = Files.readString(file).replace("[plan outage 1]", "[plan ours 7]");
        var cards =
                text.replaceAll("\\[card (\\S+) \\d+]", "[card ours-$1 7$1]").replaceAll("7[a-z-]+]", "77]");
        Files.writeString(file, "\uFEFF" + cards.replaceFirst("77]", "78]").replaceFirst("77]", "79]"));
        FxTest.runOnFx(() -> exchange().read(file));
        stand.click("#answer");
        assertThat(plan("ours").version()).isEqualTo(1);
        assertThat(memory.journal.entries.getLast().payload()).isInstanceOf(PlanAct.PlanKept.class);
    }

    @Test
    void aFileThatIsNoPlanSaysWhereAndNothingChanges() throws IOException {
        var file = folder.resolve("plan.txt");
        Files.writeString(file, "[plan x 1] Un | One\nroles: cuisine\nbonjour\n");
        read(file);
        assertThat(stand.said())
                .anyMatch(text -> text.contains("3 lignes sont à corriger")
                        && text.contains("Ligne 2\u00a0: le rôle «\u00a0cuisine\u00a0» n’existe pas"));
        Files.write(file, "Évacuer".getBytes(StandardCharsets.ISO_8859_1));
        read(file);
        assertThat(stand.said()).anyMatch(text -> text.startsWith("Ce fichier n’est pas un texte en UTF-8."));
        Files.writeString(file, "# ".repeat(600_000));
        read(file);
        assertThat(stand.said()).contains("Ce fichier fait 1 Mo\u00a0; un plan en fait 1 au plus.");
        read(folder.resolve("absent.txt"));
        assertThat(stand.said()).contains("Ce fichier n’a pas pu être lu.");
        FxTest.runOnFx(() -> exchange().write(plan("outage"), folder.resolve("absent/plan.txt")));
        assertThat(stand.said()).anyMatch(text -> text.startsWith("Le plan n’a pas pu être écrit"));
        assertThat(memory.journal.entries).isEmpty();
    }

    @Test
    void theFormIsDrawnInBothLanguagesThemesAndSizes() {
        tick("plan-choose-outage");
        stand.picture("plans-fr-dark");
        stand.click("#plan-edit-data-leak").picture("plan-fr-dark");
        stand.close();
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        stand = RoomStand.small(memory, frame);
        stand.click("#plans-open");
        assertThat(stand.said()).contains("Crisis plans");
        stand.picture("plans-small-en-light");
        stand.click("#plan-edit-data-leak").picture("plan-small-en-light");
        assertThat(stand.said()).contains("How each level is recognised");
    }

    private void read(Path file) {
        FxTest.runOnFx(() -> exchange().read(file));
        FxTest.settle();
    }

    private PlanExchange exchange() {
        var around = new Around(
                frame,
                new RoomViewModel(
                        memory.room(),
                        RoomViewModelTest.people(),
                        TestPlans.shipped(),
                        new DirectLanes(),
                        UUID::randomUUID,
                        _ -> {}),
                (_, _) -> {});
        var model = new PlansViewModel(memory.room(), TestPlans.shipped(), new DirectLanes(), around.room());
        model.read();
        return new PlanExchange(around, model, plan -> PlansDialog.edit(around, model, model.receive(plan)));
    }

    private Plans plans() {
        return new Plans(memory.journal, TestRooms.EXERCISE.id(), TestPlans.shipped());
    }

    private CrisisPlan plan(String code) {
        return plans().all().stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(List.of(code, plans().all()).toString()));
    }

    private void tick(String id) {
        FxTest.runOnFx(() -> ((CheckBox) stand.scene().getRoot().lookup("#" + id)).fire());
        FxTest.settle();
    }

    private void set(String id, String text) {
        FxTest.runOnFx(() -> ((TextField) stand.scene().getRoot().lookup("#" + id)).setText(text));
        FxTest.settle();
    }
}
