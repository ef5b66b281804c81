// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.Optional;
import org.vigie.core.alert.Alert;

/// The way from any screen to the form that opens a crisis cell. On the JavaFX thread.
@FunctionalInterface
public interface CellDoor {
    /// @param ground the alert that gives rise to it
    /// @param plan code of the plan that it is opened by
    void open(Optional<Alert> ground, Optional<String> plan);

    default void on(Alert alert) {
        open(Optional.of(alert), Optional.empty());
    }

    default void by(String plan) {
        open(Optional.empty(), Optional.of(plan));
    }
}
