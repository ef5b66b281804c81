// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import javafx.scene.Node;
import org.vigie.exercise.drill.FiguresCase;
import org.vigie.exercise.drill.HandOverCase;
import org.vigie.exercise.drill.HoldingCase;
import org.vigie.exercise.drill.QualifyCase;

/// What is asked in a case, to be answered.
final class Tasks {
    private Tasks() {}

    static Node of(Around around, DrillViewModel model) {
        return switch (model.shownProperty().get()) {
            case QualifyCase _ -> new QualifyTask(around, model);
            case HoldingCase _ -> new HoldingTask(around, model);
            case FiguresCase one -> new FiguresTask(around, model, one);
            case HandOverCase _ -> new HandOverTask(around, model);
        };
    }
}
