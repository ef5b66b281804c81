// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.PriorityBand;

/// What the list can be narrowed by, with what each value would show.
final class FacetsViewModel {
    /// The facets of the panel, from top to bottom.
    static final List<Facet> SHOWN = List.of(
            Facet.SOURCE,
            Facet.LANGUAGE,
            Facet.POLARITY,
            Facet.TOXICITY,
            Facet.STATE,
            Facet.NARRATIVE,
            Facet.PRIORITY,
            Facet.CATEGORY,
            Facet.TOPIC,
            Facet.ASSIGNEE,
            Facet.FOLLOWED);

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

    /// A stretch of toxicity in tenths.
    ///
    /// @param from 0 to 9
    /// @param to excluded, 1 to 10; 10 includes what is wholly toxic
    record Range(int from, int to) {
        static final int TENTHS = 10;
        static final Range WHOLE = new Range(0, TENTHS);

        Range {
            if (from < 0 || to > TENTHS || from >= to) throw new IllegalArgumentException("No stretch of toxicity.");
        }

        Set<String> values() {
            return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.toSet());
        }

        boolean has(int tenth) {
            return from <= tenth && tenth < to;
        }
    }

    ReadOnlyObjectProperty<Ticked> tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /// The lines of one facet: states, feelings and bands in their own order, others by count.
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

    /// Shows this stretch of toxicity alone.
    void toxicity(Range wanted) {
        var now = ticked.get();
        tickedNow(wanted.equals(Range.WHOLE) ? now.every(Facet.TOXICITY) : now.these(Facet.TOXICITY, wanted.values()));
    }

    /// The stretch of toxicity that is shown.
    Range toxicity() {
        var shown = IntStream.range(0, Range.TENTHS)
                .filter(tenth -> ticked.get().has(Facet.TOXICITY, Integer.toString(tenth)))
                .summaryStatistics();
        return shown.getCount() == 0 ? Range.WHOLE : new Range(shown.getMin(), shown.getMax() + 1);
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
        known.addAll(always(facet));
        return known;
    }

    /// The values that are there even where no mention has them.
    private static Set<String> always(Facet facet) {
        return switch (facet) {
            case STATE -> names(TriageState.values());
            case POLARITY -> names(Polarity.values());
            case PRIORITY -> names(PriorityBand.values());
            case TOXICITY -> Range.WHOLE.values();
            case FOLLOWED -> Set.of("yes", "no");
            case SOURCE, KIND, LANGUAGE, TOPIC, ASSIGNEE, NARRATIVE, CATEGORY -> Set.of();
        };
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
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
            case POLARITY -> Comparator.comparing(value -> Polarity.valueOf(value.value()));
            case PRIORITY -> Comparator.comparing(value -> PriorityBand.valueOf(value.value()));
            case TOXICITY -> Comparator.comparing(Value::value);
            case FOLLOWED -> Comparator.comparing(Value::value, Comparator.reverseOrder());
            default -> Comparator.comparingLong(Value::mentions).reversed().thenComparing(Value::value);
        };
    }
}
