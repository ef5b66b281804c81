// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.source.TrialViewModel;

/// The second step: the sources proposed for the brand, ticked and tried. All trials may fail: one can still go on.
final class ProposalsViewModel {
    private final SourceCatalog catalog;
    private final Lanes lanes;
    private final InstantSource clock;
    private final ObservableList<Proposal> proposals = FXCollections.observableArrayList(
            p -> new Observable[] {p.chosen(), p.trial().stateProperty()});
    private final ObservableList<Proposal> shown = FXCollections.unmodifiableObservableList(proposals);
    private final IntegerBinding running;
    private final IntegerBinding chosen;
    private Optional<Brand> proposedFor = Optional.empty();

    ProposalsViewModel(SourceCatalog catalog, Lanes lanes, InstantSource clock) {
        this.catalog = catalog;
        this.lanes = lanes;
        this.clock = clock;
        this.running = Bindings.createIntegerBinding(() -> count(ProposalsViewModel::isRunning), proposals);
        this.chosen = Bindings.createIntegerBinding(() -> count(p -> p.chosen().get()), proposals);
    }

    ObservableList<Proposal> proposals() {
        return shown;
    }

    SourceCatalog catalog() {
        return catalog;
    }

    /// How many trials are under way.
    IntegerBinding running() {
        return running;
    }

    /// How many sources are ticked.
    IntegerBinding chosen() {
        return chosen;
    }

    /// Proposes sources for this brand. What was ticked or tried before stays if it is proposed again.
    void propose(Brand brand) {
        if (proposedFor.equals(Optional.of(brand))) return;
        proposedFor = Optional.of(brand);
        var before = List.copyOf(proposals);
        var now = catalog.propose(brand).stream()
                .map(settings -> before.stream()
                        .filter(known -> known.isLike(settings))
                        .findFirst()
                        .orElseGet(() -> new Proposal(settings, new TrialViewModel(catalog, lanes, clock))))
                .toList();
        before.stream()
                .filter(gone -> !now.contains(gone))
                .forEach(gone -> gone.trial().cancel());
        proposals.setAll(now);
    }

    void test(Proposal proposal) {
        proposal.trial().start(proposal.settings());
    }

    /// Tries all that are ticked, at once: each has its own host.
    void testAll() {
        proposals.stream().filter(p -> p.chosen().get()).forEach(this::test);
    }

    /// Ends all trials under way; results already there stay.
    void cancelTests() {
        for (var proposal : proposals) proposal.trial().cancel();
    }

    List<SourceSettings> sources() {
        return proposals.stream()
                .filter(p -> p.chosen().get())
                .map(Proposal::settings)
                .toList();
    }

    private static boolean isRunning(Proposal proposal) {
        return proposal.trial().stateProperty().get() instanceof TrialViewModel.State.Running;
    }

    private int count(Predicate<Proposal> wanted) {
        return (int) proposals.stream().filter(wanted).count();
    }
}
