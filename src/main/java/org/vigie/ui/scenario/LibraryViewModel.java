// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.exercise.Course;
import org.vigie.core.scenario.Flaw;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioCheck;
import org.vigie.core.topic.Words;
import org.vigie.exercise.scenario.ScenarioImports;
import org.vigie.ui.kit.Lanes;

/// Which scenarios there are, which one is looked at, and what is done with it as a whole.
final class LibraryViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryViewModel.class);

    private final Shelf shelf;
    private final ScenarioImports imports;
    private final Doors doors;
    private final Lanes lanes;
    private final Supplier<UUID> fresh;
    private final Optional<OpenRoom> room;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Item>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();

    /// Where a scenario comes from.
    enum Origin {
        /// What the exercise that is open plays.
        ROOM,
        /// Written or taken in on this station.
        OWN,
        /// It came with the program.
        SHIPPED
    }

    /// A scenario of the library.
    record Item(Scenario scenario, Origin origin, List<Flaw> flaws) {
        Item {
            flaws = List.copyOf(flaws);
        }

        boolean isPlayable() {
            return !scenario.injects().isEmpty()
                    && flaws.stream().noneMatch(flaw -> flaw.kind().isBlocking());
        }
    }

    /// The library, as far as it is known.
    sealed interface State {
        record Reading() implements State {}

        record Known(List<Item> items) implements State {
            public Known {
                items = List.copyOf(items);
            }
        }

        record Failed() implements State {}
    }

    /// @param fresh makes identifiers never used before
    /// @param room that is open
    LibraryViewModel(
            Shelf shelf,
            ScenarioImports imports,
            Doors doors,
            Lanes lanes,
            Supplier<UUID> fresh,
            Optional<OpenRoom> room) {
        this.shelf = shelf;
        this.imports = imports;
        this.doors = doors;
        this.lanes = lanes;
        this.fresh = fresh;
        this.room = room;
        state.subscribe(this::choose);
        query.subscribe(_ -> choose(state.get()));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<Optional<Item>> chosenProperty() {
        return chosen;
    }

    /// True while an exercise opens.
    ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    Optional<OpenRoom> room() {
        return room;
    }

    /// Reads everything again; what is shown stays until then.
    void refresh() {
        lanes.ask(this::read, found -> state.set(new State.Known(found)), problem -> {
            LOG.error("The scenarios could not be read", problem);
            state.set(new State.Failed());
        });
    }

    private List<Item> read() {
        var items = new ArrayList<Item>();
        room.flatMap(open -> Course.read(open.journal(), open.room().id()).scenario())
                .ifPresent(played -> items.add(item(played, Origin.ROOM)));
        for (var scenario : shelf.own()) items.add(item(scenario, Origin.OWN));
        for (var scenario : shelf.shipped().get()) items.add(item(scenario, Origin.SHIPPED));
        return items;
    }

    private static Item item(Scenario scenario, Origin origin) {
        return new Item(scenario, origin, ScenarioCheck.of(scenario));
    }

    /// Those that the query finds, without accents and case.
    ///
    /// @param language of the screen: what came with the program in it stands before what came in another
    List<Item> shown(String language) {
        if (!(state.get() instanceof State.Known known)) return List.of();
        var wanted = Words.of(query.get()).stream().map(Words.Token::folded).toList();
        var shown = new ArrayList<>(known.items().stream()
                .filter(item -> wanted.stream().allMatch(haystack(item)::contains))
                .toList());
        shown.sort(Comparator.comparing(Item::origin)
                .thenComparing(item -> item.origin() == Origin.SHIPPED
                        && !item.scenario().language().equals(language)));
        return shown;
    }

    private static String haystack(Item item) {
        var scenario = item.scenario();
        var texts = new StringBuilder(scenario.title())
                .append(' ')
                .append(scenario.organisation())
                .append(' ')
                .append(scenario.summary());
        scenario.objectives().stream()
                .map(Objective::title)
                .forEach(title -> texts.append(' ').append(title));
        return Words.fold(texts.toString());
    }

    /// What is chosen stays chosen while it is there.
    private void choose(State now) {
        if (!(now instanceof State.Known known)) return;
        chosen.set(chosen.get()
                .flatMap(before -> known.items().stream()
                        .filter(item ->
                                item.scenario().id().equals(before.scenario().id())
                                        && item.scenario()
                                                .language()
                                                .equals(before.scenario().language())
                                        && item.origin() == before.origin())
                        .findFirst()));
    }

    /// Opens an exercise that plays it.
    void open(Scenario scenario, Consumer<OpenRoom> opened, Runnable failed) {
        if (opening.get()) return;
        opening.set(true);
        var _ = doors.openExercise(scenario)
                .whenComplete((entered, problem) -> lanes.later(() -> {
                    opening.set(false);
                    if (problem == null) {
                        opened.accept(entered);
                        return;
                    }
                    LOG.error("The exercise could not be opened", problem);
                    failed.run();
                }));
    }

    /// Keeps a copy as one's own.
    ///
    /// @param title of the copy
    CompletableFuture<Scenario> copy(Scenario scenario, String title) {
        return keep(new ScenarioEdit(scenario)
                .id(fresh.get().toString())
                .title(title)
                .made());
    }

    /// Keeps it as one's own, and chooses it.
    CompletableFuture<Scenario> keep(Scenario scenario) {
        var kept = Ids.apart(named(scenario));
        var saved = new CompletableFuture<Scenario>();
        lanes.ask(
                () -> shelf.keep(kept),
                act -> {
                    var _ = act.whenComplete((_, problem) -> {
                        if (problem == null) saved.complete(kept);
                        else saved.completeExceptionally(problem);
                    });
                },
                saved::completeExceptionally);
        return saved.thenApply(_ -> {
            lanes.later(() -> {
                chosen.set(Optional.of(item(kept, Origin.OWN)));
                refresh();
            });
            return kept;
        });
    }

    /// The scenario with an id of its own where it has none.
    private Scenario named(Scenario scenario) {
        return scenario.id().isBlank()
                ? new ScenarioEdit(scenario).id(fresh.get().toString()).made()
                : scenario;
    }

    /// What was saved elsewhere is what is looked at, before the library is read again.
    void saved(Scenario scenario) {
        chosen.set(chosen.get()
                .map(item -> item.scenario().id().equals(scenario.id()) && item.origin() != Origin.SHIPPED
                        ? new Item(scenario, item.origin(), item.flaws())
                        : item));
    }

    /// Takes one's own out of the library. Keeping it again brings it back.
    CompletableFuture<?> withdraw(Scenario scenario) {
        return shelf.withdraw(scenario.id()).thenRun(() -> lanes.later(this::refresh));
    }

    /// Whether one of one's own has this id already.
    boolean isKnown(String id) {
        return state.get() instanceof State.Known known
                && known.items().stream()
                        .anyMatch(item -> item.origin() == Origin.OWN
                                && item.scenario().id().equals(id));
    }

    /// Reads a file; the answer comes on the screen's thread.
    void read(Path file, Consumer<ScenarioImports.Outcome> answer) {
        lanes.ask(() -> imports.read(file), answer, problem -> {
            LOG.error("A scenario's file could not be read", problem);
            answer.accept(new ScenarioImports.Outcome.Closed());
        });
    }
}
