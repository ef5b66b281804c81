// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.card.ActionCard;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.plan.PlanDraft;
import org.vigie.core.plan.PlanFlaw;
import org.vigie.core.plan.PlanText;
import org.vigie.core.plan.Plans;
import org.vigie.ui.kit.Lanes;

/// The crisis plans and what a person may do with them: put them in force, edit, copy, withdraw, exchange as files.
final class PlansViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(PlansViewModel.class);
    private static final String OWN = "own-";
    /// A plan of twenty cards has some 20 kB.
    private static final long MOST_BYTES = 1_000_000;

    private final OpenRoom room;
    private final List<CrisisPlan> shipped;
    private final Lanes lanes;
    private final RoomViewModel acts;
    private final ReadOnlyObjectWrapper<Optional<Plans.Shelf>> shelf = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What came of reading a file.
    sealed interface Import {
        record Readable(CrisisPlan plan) implements Import {}

        record Flawed(List<PlanFlaw> flaws) implements Import {}

        record NotText() implements Import {}

        record TooLong(long bytes) implements Import {}

        record Unreadable() implements Import {}
    }

    PlansViewModel(OpenRoom room, List<CrisisPlan> shipped, Lanes lanes, RoomViewModel acts) {
        this.room = room;
        this.shipped = List.copyOf(shipped);
        this.lanes = lanes;
        this.acts = acts;
    }

    /// Empty until they were read.
    ReadOnlyObjectProperty<Optional<Plans.Shelf>> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    void read() {
        lanes.ask(
                () -> new Plans(room.journal(), room.room().id(), shipped).shelf(),
                read -> shelf.set(Optional.of(read)),
                problem -> LOG.error("The plans could not be read", problem));
    }

    List<CrisisPlan> plans() {
        return shelf.get().map(read -> List.copyOf(read.known().values())).orElse(List.of());
    }

    boolean isInForce(CrisisPlan plan) {
        return shelf.get().filter(read -> read.chosen().contains(plan.code())).isPresent();
    }

    /// Whether it says what it came with.
    boolean isAsShipped(CrisisPlan plan) {
        return shipped.contains(plan);
    }

    boolean isShipped(CrisisPlan plan) {
        return shipped.stream().anyMatch(known -> known.code().equals(plan.code()));
    }

    /// Puts a plan in force after those that are, or takes it out.
    CompletableFuture<?> choose(CrisisPlan plan, boolean inForce) {
        var codes = new ArrayList<>(shelf.get().map(Plans.Shelf::chosen).orElse(List.of()));
        codes.remove(plan.code());
        if (inForce) codes.add(plan.code());
        return then(acts.act(new PlanAct.PlansChosen(codes)));
    }

    PlanDraft edit(CrisisPlan plan) {
        int version = shelf.get().map(read -> read.nextVersion(plan.code())).orElse(plan.version() + 1);
        return PlanDraft.edit(plan, version, numbers(known -> !known.code().equals(plan.code())));
    }

    PlanDraft copy(CrisisPlan plan, Wording name) {
        return PlanDraft.copy(plan, freshCode(), name, numbers(_ -> true));
    }

    private Set<Integer> numbers(Predicate<CrisisPlan> of) {
        return plans().stream()
                .filter(of)
                .flatMap(plan -> plan.cards().stream())
                .map(ActionCard::number)
                .collect(Collectors.toSet());
    }

    private String freshCode() {
        var used = shelf.get().map(Plans.Shelf::last).orElse(Map.of()).keySet();
        int number = 1;
        while (used.contains(OWN + number)) number++;
        return OWN + number;
    }

    CompletableFuture<?> keep(CrisisPlan plan) {
        return then(acts.act(new PlanAct.PlanKept(plan)));
    }

    CompletableFuture<?> withdraw(CrisisPlan plan) {
        return then(acts.act(new PlanAct.PlanWithdrawn(plan.code())));
    }

    private CompletableFuture<?> then(CompletableFuture<?> saving) {
        return saving.thenRun(() -> lanes.later(this::read));
    }

    /// Reads a plan from a file, away from the screen's thread.
    void load(Path file, Consumer<Import> answer) {
        lanes.ask(() -> parse(file), answer, problem -> {
            LOG.error("The plan in {} could not be read", file, problem);
            answer.accept(new Import.Unreadable());
        });
    }

    private static Import parse(Path file) {
        try {
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) return new Import.TooLong(bytes);
            var text = Files.readString(file, StandardCharsets.UTF_8);
            var reading = PlanText.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return reading.plan().<Import>map(Import.Readable::new).orElseGet(() -> new Import.Flawed(reading.flaws()));
        } catch (MalformedInputException otherCharset) {
            return new Import.NotText();
        } catch (IOException unreadable) {
            LOG.warn("{} could not be read: {}", file, unreadable.toString());
            return new Import.Unreadable();
        }
    }

    /// A plan read from a file, as the next version of the plan of its code.
    PlanDraft receive(CrisisPlan plan) {
        int version = shelf.get().map(read -> read.nextVersion(plan.code())).orElse(plan.version());
        return PlanDraft.received(plan, version, numbers(known -> !known.code().equals(plan.code())));
    }

    /// Writes a plan to a file, away from the screen's thread.
    ///
    /// @param answer whether it was written
    void save(CrisisPlan plan, Path file, Consumer<Boolean> answer) {
        lanes.ask(() -> write(plan, file), answer, problem -> {
            LOG.error("The plan could not be written to {}", file, problem);
            answer.accept(false);
        });
    }

    private static boolean write(CrisisPlan plan, Path file) {
        try {
            Files.writeString(file, PlanText.write(plan), StandardCharsets.UTF_8);
            return true;
        } catch (IOException refused) {
            LOG.warn("The plan could not be written to {}: {}", file, refused.toString());
            return false;
        }
    }
}
