// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.ScenarioCheck;

/// Keeps ready in the reserve what would be more than players can take in at a time; what something is expected of
/// comes before what nothing is.
final class Spacing {
    private Spacing() {}

    /// @return the same injects in the same order
    static List<Inject> of(List<Inject> injects) {
        var taken = new ArrayList<Duration>();
        var aside = new HashSet<String>();
        var weightiest = injects.stream()
                .filter(inject -> inject.kind() != InjectKind.CUE)
                .sorted(Comparator.comparing(
                        (Inject inject) -> inject.reactions().isEmpty()))
                .toList();
        for (var inject : weightiest)
            if (fits(inject.offset(), taken)) taken.add(inject.offset());
            else aside.add(inject.id());
        return injects.stream()
                .map(inject -> aside.contains(inject.id()) ? Expectations.aside(inject) : inject)
                .toList();
    }

    private static boolean fits(Duration offset, List<Duration> taken) {
        var near = new ArrayList<Duration>();
        near.add(offset);
        for (var other : taken) if (other.minus(offset).abs().compareTo(ScenarioCheck.STRETCH) < 0) near.add(other);
        near.sort(Comparator.naturalOrder());
        for (int i = 0; i + ScenarioCheck.MOST_PER_STRETCH < near.size(); i++)
            if (near.get(i + ScenarioCheck.MOST_PER_STRETCH).minus(near.get(i)).compareTo(ScenarioCheck.STRETCH) < 0)
                return false;
        return true;
    }
}
