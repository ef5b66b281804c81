// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.alert.AlertId;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.oncall.AlarmStep;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class AlarmToastsTest {
    private final Frame frame = TestRooms.frame();
    private final TestRoom memory = TestRooms.open(TestRooms.WATCH);

    @Test
    void callsInVainAreSaidWhereverOneIsUntilTheRoomIsLeft() {
        var toasts = FxTest.onFx(() -> new AlarmToasts(frame, new DirectLanes()));
        toasts.enter(Optional.of(memory.room()));
        try (var stand = Stand.show(frame, 900, 500, StackPane::new)) {
            FxTest.runOnFx(() -> {
                memory.journal.record(new Payload.Logged(LogType.FACT, "Panne", Optional.empty()));
                memory.journal.record(new MobilisationAct.LineSpent(new MobilisationId(new UUID(5, 5))));
                memory.journal.record(new OnCallAct.AlarmHeld(new AlertId(new UUID(3, 3), 3), AlarmStep.Held.CAP));
            });
            assertThat(stand.said())
                    .containsExactly(
                            "Alarme d’astreinte\u00a0: personne n’a répondu, la liste est épuisée",
                            "AL-03 n’appelle pas\u00a0: le plafond d’appels par heure est atteint");
            FxTest.runOnFx(() -> {
                toasts.enter(Optional.empty());
                memory.journal.record(new MobilisationAct.LineSpent(new MobilisationId(new UUID(6, 6))));
            });
            assertThat(stand.said()).hasSize(2);
        }
        toasts.close();
    }
}
