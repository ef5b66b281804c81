// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// What was typed into forms and not recorded yet. It outlives the form, a failed save and, once it is told where to
/// keep it, a crash.
public final class FormDrafts {
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();
    private volatile Box box = Box.NONE;

    /// Where drafts are kept for good.
    public interface Box {
        Box NONE = new Box() {
            @Override
            public Map<String, String> load(String form) {
                return Map.of();
            }

            @Override
            public void save(String form, Map<String, String> fields) {}
        };

        /// The fields as they were left, by name; empty if there are none.
        Map<String, String> load(String form);

        /// Keeps the fields; none forgets the form. Called from the JavaFX thread, so it must be quick.
        void save(String form, Map<String, String> fields);
    }

    /// From now on drafts are kept there.
    public void keepIn(Box place) {
        box = place;
    }

    /// What was left in this form; empty if nothing was.
    public Map<String, String> load(String form) {
        return known.computeIfAbsent(form, box::load);
    }

    public void save(String form, Map<String, String> fields) {
        var kept = Map.copyOf(new TreeMap<>(fields));
        if (kept.equals(known.put(form, kept))) return;
        box.save(form, kept);
    }

    /// The form was recorded, or given up.
    public void forget(String form) {
        save(form, Map.of());
    }
}
