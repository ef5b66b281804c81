// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import java.util.ArrayList;
import java.util.List;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;

/// Where one text can stand: a step in one language.
public record Spot(Step step, Tongue language) {
    /// Every spot, in the order in which people come by.
    public static final List<Spot> ALL = all();

    /// Whether a text is written for this spot.
    public boolean takes(Message message) {
        return message.language() == language && message.outlets().contains(step.outlet());
    }

    private static List<Spot> all() {
        var all = new ArrayList<Spot>();
        for (var step : Step.values()) for (var language : Tongue.values()) all.add(new Spot(step, language));
        return List.copyOf(all);
    }
}
