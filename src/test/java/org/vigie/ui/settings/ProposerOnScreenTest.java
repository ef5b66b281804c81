// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.proposal.Proposer.Fault;
import org.vigie.core.proposal.Proposer.Setting;
import org.vigie.core.proposal.Proposer.Trial;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class ProposerOnScreenTest {
    private final Frame frame = TestRooms.frame();
    private final SettingsStand memory = new SettingsStand();

    private Stand show(OpenRoom room) {
        return Stand.page(frame, 1824, 965, () -> {
            var screen = new SettingsScreen(frame, memory.care(), Optional.of(room), new DirectLanes(), () -> {});
            screen.choose(Section.PROPOSER);
            return screen;
        });
    }

    private void type(Stand stand, String address) {
        FxTest.runOnFx(() -> stand.find("#proposer-address", TextField.class).setText(address));
    }

    @Test
    void itIsOffUntilAPersonTurnsItOnAndTriesIt() {
        try (var stand = show(memory.room())) {
            assertThat(stand.find("#proposer-on", CheckBox.class).isSelected()).isFalse();
            assertThat(stand.said()).anyMatch(words -> words.startsWith("Rien ne quitte ce poste"));
            type(stand, "http://127.0.0.1:8080");
            stand.click("#proposer-test");
            assertThat(memory.proposer.tested).containsExactly("http://127.0.0.1:8080");
            assertThat(stand.text("#proposer-outcome"))
                    .isEqualTo("Le serveur répond\u00a0: 2 modèles, dont llama3.2:3b.");
            assertThat(stand.find("#proposer-model", ComboBox.class).getItems())
                    .isEqualTo(List.of("llama3.2:3b", "qwen2.5:7b"));
            stand.click("#proposer-on");
            assertThat(memory.proposer.setting).isEqualTo(new Setting(true, "http://127.0.0.1:8080", "llama3.2:3b"));
            assertThat(stand.text("#proposer-outcome")).startsWith("L’assistant est activé.");
            stand.picture("settings-proposer-on");
            stand.click("#proposer-on");
            assertThat(memory.proposer.setting.on()).isFalse();
            assertThat(stand.text("#proposer-outcome")).startsWith("L’assistant est désactivé");
        }
    }

    @Test
    void anotherMachineIsRefusedInPlainWords() {
        try (var stand = show(memory.room())) {
            type(stand, "https://api.example/v1");
            stand.click("#proposer-on");
            assertThat(memory.proposer.setting.on()).isFalse();
            assertThat(stand.find("#proposer-on", CheckBox.class).isSelected()).isFalse();
            assertThat(stand.text("#proposer-outcome"))
                    .startsWith("Cette adresse n’est pas celle de ce poste (https://api.example/v1)");
            stand.picture("settings-proposer-refused");
        }
    }

    @Test
    void inEnglishEveryFailureOfATestIsSaid() {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        try (var stand = show(memory.room())) {
            for (var fault : Fault.values()) {
                memory.proposer.trial = new Trial.Failed(fault, "status 500");
                stand.click("#proposer-test");
                assertThat(stand.text("#proposer-outcome")).isNotBlank().doesNotContain("{", "message.proposer");
            }
            memory.proposer.keeps = false;
            stand.click("#proposer-save");
            assertThat(stand.text("#proposer-outcome")).startsWith("This choice holds until Vigie closes");
        }
    }

    @Test
    void anExerciseHasNone() {
        try (var stand = show(TestRooms.open(TestRooms.EXERCISE).room())) {
            assertThat(stand.shows("#proposer-test")).isFalse();
            assertThat(stand.said())
                    .contains("Un exercice n’ouvre aucune connexion\u00a0: l’assistant de rédaction y est absent."
                            + " Quitter l’exercice pour le régler.");
        }
    }
}
