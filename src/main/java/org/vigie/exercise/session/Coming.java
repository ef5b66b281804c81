// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Inject;

/// The injects that come by themselves and have not come: by their time, and once it has passed by what they wait for.
/// Looking for what is due costs nothing for what is not, however many there are.
final class Coming {
    private final NavigableMap<Place, Inject> ahead =
            new TreeMap<>(Comparator.comparing(Place::at).thenComparingLong(Place::order));
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Inject> late = new LinkedHashMap<>();
    private final Map<Condition, Set<String>> waiting = new HashMap<>();
    private final Set<String> lookAt = new LinkedHashSet<>();
    private long order;

    /// @param order among those of one time
    private record Place(Duration at, long order) {}

    /// This inject comes, or comes otherwise than was said before.
    void enter(Inject inject) {
        leave(inject.id());
        var place = new Place(inject.offset(), order++);
        places.put(inject.id(), place);
        ahead.put(place, inject);
    }

    /// It does not come any more.
    void leave(String inject) {
        var place = places.remove(inject);
        if (place != null) ahead.remove(place);
        var waited = late.remove(inject);
        if (waited == null) return;
        lookAt.remove(inject);
        for (var condition : waited.when().conditions()) {
            var others = waiting.get(condition);
            if (others != null && others.remove(inject) && others.isEmpty()) waiting.remove(condition);
        }
    }

    /// The game goes back to this time: what comes later than that is not late any more.
    void back(Duration to) {
        for (var inject : List.copyOf(late.values())) if (inject.offset().compareTo(to) > 0) enter(inject);
    }

    /// This may hold now.
    void changed(Condition condition) {
        lookAt.addAll(waiting.getOrDefault(condition, Set.of()));
    }

    /// Those that come now, in order of time. They stay here until they have left.
    List<Inject> due(Duration now, Predicate<Condition> holds) {
        var due = new ArrayList<Inject>();
        var passed = ahead.headMap(new Place(now, Long.MAX_VALUE), true);
        for (var inject : List.copyOf(passed.values())) {
            if (isReady(inject, holds)) due.add(inject);
            else await(inject);
        }
        for (var id : List.copyOf(lookAt)) {
            var inject = Optional.ofNullable(late.get(id));
            if (inject.filter(one -> isReady(one, holds)).isPresent()) due.add(inject.get());
            else lookAt.remove(id);
        }
        return due;
    }

    private void await(Inject inject) {
        var place = places.remove(inject.id());
        if (place != null) ahead.remove(place);
        late.put(inject.id(), inject);
        for (var condition : inject.when().conditions())
            waiting.computeIfAbsent(condition, _ -> new LinkedHashSet<>()).add(inject.id());
    }

    private static boolean isReady(Inject inject, Predicate<Condition> holds) {
        var when = inject.when();
        if (when.conditions().isEmpty()) return true;
        return when.all()
                ? when.conditions().stream().allMatch(holds)
                : when.conditions().stream().anyMatch(holds);
    }
}
