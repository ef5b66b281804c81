// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.ui.kit.SaidDoor;
import org.vigie.ui.kit.WatchDoor;

/// Where the screen leads to.
///
/// @param watch the mentions behind a figure
/// @param show the page of this name
/// @param said what came after something that was said
/// @param level the decision of another level than the one that holds, as that changes
/// @param report the next situation report, drafted
public record SituationLeads(
        WatchDoor watch,
        Consumer<String> show,
        SaidDoor said,
        Consumer<Supplier<CrisisLevel>> level,
        Runnable report) {}
