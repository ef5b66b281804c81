// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.source.TrialViewModel;

/// A source proposed for the brand: ticked or not, tried or not.
record Proposal(SourceSettings settings, BooleanProperty chosen, TrialViewModel trial) {
    Proposal(SourceSettings settings, TrialViewModel trial) {
        this(settings, new SimpleBooleanProperty(true), trial);
    }

    /// Whether it would read the same things from the same place.
    boolean isLike(SourceSettings other) {
        return settings.kind().equals(other.kind()) && settings.parameters().equals(other.parameters());
    }
}
