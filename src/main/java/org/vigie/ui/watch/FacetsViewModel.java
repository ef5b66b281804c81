// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.TriageState;

/// What the list can be narrowed by, with what each value would show.
final class FacetsViewModel {
    /// The facets of the panel, from top to bottom.
    static final List<Facet> SHOWN =
            List.of(Facet.SOURCE, Facet.LANGUAGE, Facet.STATE, Facet.TOPIC, Facet.ASSIGNEE, Facet.FOLLOWED);

    private final ReadOnlyObjectWrapper<Ticked> ticked = new ReadOnlyObjectWrapper<>(Ticked.WORK);
    private final Map<Facet, ObservableList<Value>> values = new EnumMap<>(Facet.class);
    /// Handed out once each: a read-only view that nobody holds would forget its listeners.
    private final Map<Facet, ObservableList<Value>> views = new EnumMap<>(Facet.class);
    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

    FacetsViewModel() {
        countAnew(Map.of());
    }

    /// One line of the panel.
    ///
    /// @param share of the facet's greatest count, from 0 to 1
    record Value(Facet facet, String value, long mentions, double share, boolean ticked) {}

    ReadOnlyObjectProperty<Ticked> tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /// The lines of one facet: states in their own order, others by count.
    ObservableList<Value> values(Facet facet) {
        return views.computeIfAbsent(facet, f -> FXCollections.unmodifiableObservableList(lines(f)));
    }

    /// How many mentions this value would show.
    long count(Facet facet, String value) {
        return counts(facet).getOrDefault(value, 0L);
    }

    void tick(Facet facet, String value, boolean on) {
        tickedNow(ticked.get().with(facet, value, on));
    }

    /// Shows this value alone; asked again, everything.
    void only(Facet facet, String value) {
        var alone = ticked.get().only(facet, value, known(facet));
        tickedNow(alone.equals(ticked.get()) ? ticked.get().every(facet) : alone);
    }

    void reset() {
        tickedNow(Ticked.WORK);
    }

    boolean isReset() {
        return ticked.get().equals(Ticked.WORK);
    }

    /// Ticks everything: nothing is left out by this panel.
    void everything() {
        tickedNow(Ticked.ALL);
    }

    /// Ticks what a question asks for, and nothing else of the facets that it names.
    void show(Map<Facet, Set<String>> facets) {
        tickedNow(Ticked.of(facets));
    }

    Map<Facet, Set<String>> search() {
        var all = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : SHOWN) all.put(facet, known(facet));
        return ticked.get().values(all);
    }

    /// Takes new counts in. Values that are gone stay while they are left out, so that they can come back.
    void countAnew(Map<Facet, List<Count>> now) {
        for (var facet : SHOWN) {
            var byValue = counts(facet);
            byValue.clear();
            for (var count : now.getOrDefault(facet, List.of())) byValue.put(count.value(), count.mentions());
            list(facet);
        }
    }

    private void tickedNow(Ticked now) {
        ticked.set(now);
        for (var facet : SHOWN) list(facet);
    }

    private Set<String> known(Facet facet) {
        var known = new TreeSet<>(counts(facet).keySet());
        known.addAll(ticked.get().spokenOf(facet));
        if (facet == Facet.STATE) for (var state : TriageState.values()) known.add(state.name());
        if (facet == Facet.FOLLOWED) known.addAll(Set.of("yes", "no"));
        return known;
    }

    private void list(Facet facet) {
        var greatest =
                counts(facet).values().stream().mapToLong(Long::longValue).max().orElse(0);
        var lines = known(facet).stream()
                .map(value -> line(facet, value, greatest))
                .sorted(order(facet))
                .toList();
        if (!lines(facet).equals(lines)) lines(facet).setAll(lines);
    }

    private Value line(Facet facet, String value, long greatest) {
        long mentions = count(facet, value);
        double share = greatest == 0 ? 0 : (double) mentions / greatest;
        return new Value(facet, value, mentions, share, ticked.get().has(facet, value));
    }

    private ObservableList<Value> lines(Facet facet) {
        return values.computeIfAbsent(facet, _ -> FXCollections.observableArrayList());
    }

    private Map<String, Long> counts(Facet facet) {
        return counts.computeIfAbsent(facet, _ -> new HashMap<>());
    }

    private static Comparator<Value> order(Facet facet) {
        return switch (facet) {
            case STATE -> Comparator.comparing(value -> TriageState.valueOf(value.value()));
            case FOLLOWED -> Comparator.comparing(Value::value, Comparator.reverseOrder());
            default -> Comparator.comparingLong(Value::mentions).reversed().thenComparing(Value::value);
        };
    }
}
