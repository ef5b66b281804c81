// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Maintenance.Outcome;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.settings.DataViewModel.Task;

class DataViewModelTest {
    private final SettingsStand.TestMaintenance maintenance = new SettingsStand.TestMaintenance();
    private final DataViewModel model = new DataViewModel(maintenance, new DirectLanes());

    @Test
    void aVerifiedBackupBecomesTheLastGoodOne() {
        assertThat(model.stockProperty().get())
                .hasValueSatisfying(stock -> assertThat(stock.lastBackup()).isEmpty());

        model.backUp();

        assertThat(model.taskProperty().get())
                .isInstanceOfSatisfying(
                        Task.BackedUp.class,
                        done -> assertThat(done.backup().entries()).isEqualTo(148));
        assertThat(model.stockProperty().get())
                .hasValueSatisfying(stock -> assertThat(stock.lastBackup()).isPresent());
    }

    @Test
    void aFailureIsSaidAndTheNextTryIsFree() {
        maintenance.backup = new Outcome.Failed<>("le disque est plein");
        model.backUp();

        assertThat(model.taskProperty().get()).isEqualTo(new Task.Failed(false, "le disque est plein"));
        assertThat(model.isBusy()).isFalse();
    }

    @Test
    void rebuildingTellsWhatCameBack() {
        model.rebuild();

        assertThat(model.taskProperty().get())
                .isInstanceOfSatisfying(
                        Task.Rebuilt.class,
                        done -> assertThat(done.rebuilt().mentions()).isEqualTo(2970));
    }
}
