// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigie.core.exercise.Course;
import org.vigie.core.scenario.Scenario;

/// What injects are called for short, and when they came: asked for again and again while a game runs, so read once.
///
/// @param names by id
/// @param came by id, at first
record Numbers(Map<String, String> names, Map<String, Duration> came) {
    static final Numbers NONE = new Numbers(Map.of(), Map.of());
    private static final int SHORT = 6;

    Numbers {
        names = Map.copyOf(names);
        came = Map.copyOf(came);
    }

    static Numbers of(Course course) {
        var names = new HashMap<String, String>();
        int place = 0;
        for (var inject : course.scenario().map(Scenario::injects).orElse(List.of()))
            names.put(inject.id(), name(inject.id(), ++place));
        var came = new HashMap<String, Duration>();
        for (var firing : course.firings())
            came.putIfAbsent(firing.act().inject(), firing.act().at());
        return new Numbers(names, came);
    }

    /// Its id where that is short ("S-11"); else its place in the scenario, which no new time changes.
    private static String name(String id, int place) {
        if (id.length() <= SHORT) return id;
        return place < 10 ? "S-0" + place : "S-" + place;
    }

    String of(String inject) {
        return names.getOrDefault(inject, inject);
    }
}
