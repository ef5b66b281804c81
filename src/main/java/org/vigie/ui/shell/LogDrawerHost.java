// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.log.LogWords;

/// Makes the main courante's drawer when somebody first opens it, and checks the seal each time.
final class LogDrawerHost {
    private final Frame frame;
    private final Station station;
    private final LogViewModel log;
    private final ShellView view;
    private final Lanes lanes;
    private final Map<PersonId, String> names = new HashMap<>();
    private @Nullable LogDrawer drawer;
    private boolean open;

    LogDrawerHost(Frame frame, Station station, LogViewModel log, ShellView view, Lanes lanes) {
        this.frame = frame;
        this.station = station;
        this.log = log;
        this.view = view;
        this.lanes = lanes;
    }

    void toggle() {
        if (!close()) show();
    }

    /// False if it was closed already.
    boolean close() {
        if (!open) return false;
        open = false;
        view.drawer(Optional.empty());
        return true;
    }

    private void show() {
        open = true;
        log.checkSeal();
        lanes.ask(
                station.people()::all,
                people -> {
                    names.clear();
                    for (Person person : people) names.put(person.id(), person.name());
                    log.refresh();
                    if (open) view.drawer(Optional.of(drawer()));
                },
                _ -> {
                    if (open) view.drawer(Optional.of(drawer()));
                });
    }

    private LogDrawer drawer() {
        if (drawer == null) {
            var words = new LogWords(frame.texts(), frame.formats(), person -> Optional.ofNullable(names.get(person)));
            drawer = new LogDrawer(frame, log, words, this::close);
        }
        return drawer;
    }
}
