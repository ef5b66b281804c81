// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Small scenarios for tests.
public final class SampleScenario {
    private SampleScenario() {}

    public static Inject inject(String id, int minute, Condition... conditions) {
        return inject(id, minute, List.of(), List.of(), new When(true, List.of(conditions)));
    }

    public static Inject inject(String id, int minute, List<String> targets, List<Reaction> reactions, When when) {
        return new Inject(
                id,
                "Titre " + id,
                InjectKind.CALL,
                Duration.ofMinutes(minute),
                false,
                true,
                "Mairie",
                targets,
                "Allô ?",
                List.of(),
                reactions,
                when,
                List.of(),
                "",
                Optional.empty());
    }

    public static Inject disabled(String id, int minute) {
        var on = inject(id, minute);
        return new Inject(
                id,
                on.title(),
                on.kind(),
                on.offset(),
                false,
                false,
                on.sender(),
                on.targets(),
                on.text(),
                on.enclosures(),
                on.reactions(),
                on.when(),
                on.objectives(),
                on.notes(),
                on.foreign());
    }

    public static Reaction reaction(String id, int minutes) {
        return new Reaction(id, "Rappeler", "", 10, Duration.ofMinutes(minutes), false, new Judge.Facilitator());
    }

    public static Scenario of(Inject... injects) {
        return of(List.of(injects));
    }

    public static Scenario of(List<Inject> injects) {
        return new Scenario(
                "s",
                "Essai",
                "Altéa",
                "fr",
                "",
                Duration.ofHours(3),
                List.of(),
                List.of(new Team("com", "Communication", "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                injects,
                List.of(new Variable("marque", "Altéa", "")),
                "",
                "");
    }
}
