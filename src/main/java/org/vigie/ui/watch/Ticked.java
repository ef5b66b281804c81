// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.Toxicity;

/// Which values of each facet are left out. Everything is ticked unless someone unticked it, so that a new
/// source or language shows by itself; where a question named the values it wants, they alone are ticked.
///
/// @param unticked values left out; all others of the facet are ticked
/// @param named values ticked; all others of the facet are left out
record Ticked(Map<Facet, Set<String>> unticked, Map<Facet, Set<String>> named) {
    /// What a cell works on: what nobody is done with.
    static final Ticked WORK =
            new Ticked(Map.of(Facet.STATE, Set.of(TriageState.DONE.name(), TriageState.DISMISSED.name())));
    static final Ticked ALL = new Ticked(Map.of());

    Ticked(Map<Facet, Set<String>> unticked) {
        this(unticked, Map.of());
    }

    Ticked {
        named = Map.copyOf(named);
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        unticked.forEach((facet, values) -> {
            if (!values.isEmpty()) copy.put(facet, Set.copyOf(values));
        });
        unticked = Map.copyOf(copy);
    }

    /// The ticks that a question stands for.
    static Ticked of(Map<Facet, Set<String>> facets) {
        return new Ticked(Map.of(), facets);
    }

    boolean has(Facet facet, String value) {
        var wanted = named.get(facet);
        return wanted == null ? !out(facet).contains(value) : wanted.contains(value);
    }

    /// Values of a facet that are ticked or left out by name.
    Set<String> spokenOf(Facet facet) {
        return named.getOrDefault(facet, out(facet));
    }

    /// The values of a facet that are left out.
    Set<String> out(Facet facet) {
        return unticked.getOrDefault(facet, Set.of());
    }

    Ticked with(Facet facet, String value, boolean on) {
        if (named.containsKey(facet)) return withNamed(facet, value, on);
        var now = new TreeSet<>(out(facet));
        if (on) now.remove(value);
        else now.add(value);
        return with(facet, now);
    }

    private Ticked withNamed(Facet facet, String value, boolean on) {
        var wanted = new TreeSet<>(spokenOf(facet));
        if (on) wanted.add(value);
        else wanted.remove(value);
        var now = new EnumMap<Facet, Set<String>>(named);
        now.put(facet, wanted);
        return new Ticked(unticked, now);
    }

    /// This value alone, of those known.
    Ticked only(Facet facet, String value, Set<String> known) {
        var now = new TreeSet<>(known);
        now.remove(value);
        return with(facet, now);
    }

    /// Everything of this facet.
    Ticked every(Facet facet) {
        return with(facet, Set.of());
    }

    /// The form that a search takes: the values ticked, for the facets where some are not.
    Map<Facet, Set<String>> values(Map<Facet, Set<String>> known) {
        var values = new EnumMap<Facet, Set<String>>(Facet.class);
        unticked.forEach((facet, out) -> {
            var in = new TreeSet<>(known.getOrDefault(facet, Set.of()));
            in.removeAll(out);
            values.put(facet, in);
        });
        values.putAll(named);
        return values;
    }

    /// These values alone of a facet whose values are known once and for all.
    Ticked these(Facet facet, Set<String> wanted) {
        var now = new EnumMap<Facet, Set<String>>(Facet.class);
        now.putAll(every(facet).named);
        now.put(facet, Set.copyOf(wanted));
        return new Ticked(every(facet).unticked, now);
    }

    /// Whether the ticks of a search still show a mention that stands like this.
    static boolean shows(Search search, Filed filed) {
        return search.facets().entrySet().stream()
                .allMatch(ticked ->
                        values(search, ticked.getKey(), filed).stream().anyMatch(ticked.getValue()::contains));
    }

    /// The values of a mention that acts of people can change; what else is ticked shows it as before.
    private static Set<String> values(Search search, Facet facet, Filed filed) {
        var triage = filed.triage();
        var signals = filed.signals();
        return switch (facet) {
            case STATE -> Set.of(triage.state().name());
            case FOLLOWED -> Set.of(triage.followed() ? "yes" : "no");
            case ASSIGNEE -> Set.of(triage.assignee().map(Object::toString).orElse(""));
            case POLARITY -> Set.of(signals.tone().sentiment().polarity().name());
            case TOXICITY -> Set.of(Integer.toString(tenth(signals.tone().toxicity())));
            case NARRATIVE -> Set.of(signals.narrative().map(Object::toString).orElse(""));
            case CATEGORY -> signals.categories().isEmpty() ? Set.of("") : signals.categories();
            case PRIORITY, SOURCE, KIND, LANGUAGE, TOPIC -> search.facets().getOrDefault(facet, Set.of());
        };
    }

    /// The tenth of toxicity, 0 to 9, that a score falls into.
    static int tenth(Toxicity toxicity) {
        return Math.min(9, (int) Math.floor(toxicity.score() * 10));
    }

    private Ticked with(Facet facet, Set<String> out) {
        var now = new EnumMap<Facet, Set<String>>(Facet.class);
        now.putAll(unticked);
        now.put(facet, out);
        var others = new HashMap<>(named);
        others.remove(facet);
        return new Ticked(now, others);
    }
}
