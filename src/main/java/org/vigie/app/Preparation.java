// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.scenario.Part;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.core.topic.Brand;
import org.vigie.core.topic.BrandQuery;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.exercise.crowd.CalledAs;
import org.vigie.exercise.place.Accounts;
import org.vigie.exercise.place.PublicPlace;

/// Puts into the journal of a new exercise what it plays: the scenario as it is today, who takes part, what is watched.
/// All of it by nobody; that the exercise is prepared comes last.
record Preparation(Journal journal, Room room) {
    void prepare(Scenario scenario, People people) {
        var acts = new ArrayList<Payload>(ScenarioShelf.acts(scenario));
        for (var person : people.all()) acts.add(new Payload.PersonNoted(person));
        for (var part : scenario.parts()) role(part).ifPresent(role -> acts.add(new RoleAct.RoleKept(role)));
        topic(scenario).ifPresent(topic -> acts.add(new Payload.TopicKept(topic)));
        for (var source : PublicPlace.settings(scenario.language())) acts.add(new Payload.SourceKept(source));
        acts.add(new PublishAct.AccountsKept(
                List.of(Accounts.official(CalledAs.of(scenario).tag()))));
        scenario.crowd().ifPresent(numbers -> acts.add(new ExerciseAct.CrowdTuned(numbers)));
        acts.add(new ExerciseAct.Prepared(scenario.id(), seed(scenario)));
        // in their order, and waited for together
        var kept = acts.stream().map(this::record).toList();
        kept.forEach(CompletableFuture::join);
    }

    /// The same scenario has the same public every time: what players did differently is then what made the difference.
    private static long seed(Scenario scenario) {
        return Integer.toUnsignedLong(UUID.nameUUIDFromBytes(scenario.id().getBytes(StandardCharsets.UTF_8))
                .hashCode());
    }

    private CompletableFuture<Entry> record(Payload act) {
        return journal.append(new Draft(Optional.empty(), Optional.of(room.id()), room.openedAt(), List.of(), act));
    }

    /// A role of the scenario that the cell has not by itself.
    private static Optional<Role> role(Part part) {
        boolean usual = UsualRoles.named(part.id()).isPresent()
                || UsualRoles.ALL.stream()
                        .map(Role::name)
                        .anyMatch(name -> name.fr().equalsIgnoreCase(part.name())
                                || name.en().equalsIgnoreCase(part.name()));
        if (usual || part.name().isBlank()) return Optional.empty();
        var id = new RoleId(UUID.nameUUIDFromBytes(("part " + part.id()).getBytes(StandardCharsets.UTF_8)));
        var nothing = new Wording("—", "—");
        return Optional.of(new Role(id, new Wording(part.name(), part.name()), nothing, nothing, false));
    }

    /// What is said about the organisation.
    private static Optional<Topic> topic(Scenario scenario) {
        var name = scenario.organisation().strip();
        if (name.isEmpty()) return Optional.empty();
        var languages = scenario.language().isEmpty() ? List.<String>of() : List.of(scenario.language());
        var called = CalledAs.of(scenario);
        var brand = new Brand(name, called.names(), List.of(called.tag()), List.of(called.tag()), List.of(), languages);
        var query = BrandQuery.text(brand, Locale.FRENCH);
        if (query.isBlank()) return Optional.empty();
        return Optional.of(new Topic(new TopicId(UuidCreator.getTimeOrderedEpoch()), name, query));
    }
}
