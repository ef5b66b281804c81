// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.scenario.Reading;
import org.vigie.exercise.scenario.ScenarioFile;
import org.vigie.ui.kit.FormDrafts;

/// Keeps what was written and not saved yet, through a crash: the parts that differ, never the whole of a long
/// scenario.
final class DraftKeeper {
    /// What one kept draft may hold is limited.
    private static final int PIECE = 30_000;

    private static final String FRAME = "frame";
    private static final String GONE = "gone";
    private static final String PIECES = "pieces";

    private final FormDrafts drafts;
    private final String name;

    /// @param name of what is written, for ever
    DraftKeeper(FormDrafts drafts, String name) {
        this.drafts = drafts;
        this.name = "scenario-" + name;
    }

    /// Keeps these acts; none forgets the draft. Takes a moment for a long scenario.
    synchronized void keep(Scenario now, List<ScenarioAct> acts) {
        if (acts.isEmpty()) {
            forget();
            return;
        }
        var changed = new ArrayList<Inject>();
        var gone = new ArrayList<String>();
        boolean frame = false;
        for (var act : acts) {
            switch (act) {
                case ScenarioAct.FrameKept _ -> frame = true;
                case ScenarioAct.InjectsKept(var _, var some) -> changed.addAll(some);
                case ScenarioAct.InjectsWithdrawn(var _, var ids) -> gone.addAll(ids);
                case ScenarioAct.Withdrawn _ -> {}
            }
        }
        var text = ScenarioFile.write(now.with(changed));
        int pieces = (text.length() + PIECE - 1) / PIECE;
        int before = pieces();
        for (int i = 0; i < pieces; i++)
            drafts.save(
                    name + "-" + i,
                    Map.of("text", text.substring(i * PIECE, Math.min(text.length(), (i + 1) * PIECE))));
        for (int i = pieces; i < before; i++) drafts.forget(name + "-" + i);
        drafts.save(
                name,
                Map.of(PIECES, String.valueOf(pieces), FRAME, String.valueOf(frame), GONE, String.join("\n", gone)));
    }

    synchronized void forget() {
        int before = pieces();
        for (int i = 0; i < before; i++) drafts.forget(name + "-" + i);
        drafts.forget(name);
    }

    private int pieces() {
        return Integer.parseInt(drafts.load(name).getOrDefault(PIECES, "0"));
    }

    /// What was left, put into what the journal keeps; empty if nothing was left or it can't be read any more.
    synchronized Optional<Scenario> taken(Scenario kept) {
        var draft = drafts.load(name);
        if (draft.isEmpty()) return Optional.empty();
        var text = new StringBuilder();
        for (int i = 0; i < pieces(); i++)
            text.append(drafts.load(name + "-" + i).getOrDefault("text", ""));
        if (!(ScenarioFile.read(text.toString().getBytes(StandardCharsets.UTF_8))
                instanceof Reading.Read(var left, var _))) return Optional.empty();
        var injects = new LinkedHashMap<String, Inject>();
        for (var inject : kept.injects()) injects.put(inject.id(), inject);
        injects.keySet()
                .removeAll(new HashSet<>(List.of(draft.getOrDefault(GONE, "").split("\n"))));
        for (var inject : left.injects()) injects.put(inject.id(), inject);
        var frame = Boolean.parseBoolean(draft.get(FRAME)) ? left : kept;
        return Optional.of(frame.with(List.copyOf(injects.values())));
    }
}
