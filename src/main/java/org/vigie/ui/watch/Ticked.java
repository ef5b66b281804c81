// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;

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

    /// Whether the ticks of a search still show a mention that stands like this.
    static boolean shows(Search search, Triage triage) {
        return shows(search, Facet.STATE, triage.state().name())
                && shows(search, Facet.FOLLOWED, triage.followed() ? "yes" : "no")
                && shows(
                        search,
                        Facet.ASSIGNEE,
                        triage.assignee().map(person -> person.toString()).orElse(""));
    }

    private static boolean shows(Search search, Facet facet, String value) {
        var ticked = search.facets().get(facet);
        return ticked == null || ticked.contains(value);
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
