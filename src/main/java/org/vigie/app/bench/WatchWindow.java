// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.vigie.analysis.LocalReasons;
import org.vigie.app.ShippedMessages;
import org.vigie.core.source.SourceCatalog;
import org.vigie.ui.kit.Easel;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.watch.Outlets;
import org.vigie.ui.watch.WatchLoad;
import org.vigie.ui.watch.WatchScreen;

/// The screen of mentions in a window, scrolled and filtered in every pulse, with a meter of the work that takes.
final class WatchWindow {
    private static final int WIDTH = 1824;
    private static final int HEIGHT = 965;
    private static final int WINDOW = 900;

    private final WatchScreen screen;
    private final WatchLoad load;
    private final PulseMeter meter;

    private WatchWindow(BenchRoom room, SourceCatalog catalog) {
        screen = show(room, catalog);
        load = new WatchLoad(screen);
        meter = new PulseMeter(load::step);
        meter.start();
    }

    /// Starts JavaFX and shows it.
    ///
    /// @param beforeToolkit what a machine without a display needs before JavaFX starts
    static WatchWindow open(BenchRoom room, SourceCatalog catalog, Runnable beforeToolkit) throws Exception {
        Screen.start(beforeToolkit);
        return Screen.ask(() -> new WatchWindow(room, catalog));
    }

    /// From now on pulses count.
    void count() {
        Fx.run(meter::count);
    }

    /// Stops, and tells what was measured.
    Map<String, Object> figures() throws Exception {
        return Screen.ask(() -> {
            meter.stop();
            var figures = new LinkedHashMap<String, Object>();
            figures.put("pulses", meter.pulses());
            figures.put("workP50Ms", meter.work(0.50));
            figures.put("workP95Ms", meter.work(0.95));
            figures.put("workP99Ms", meter.work(0.99));
            figures.put("workMaxMs", meter.work(1));
            figures.put("betweenPulsesP99Ms", meter.between(0.99));
            figures.put("rows", load.rows());
            figures.put("waiting", load.waiting());
            return figures;
        });
    }

    void close() throws Exception {
        Screen.tell(screen::close);
    }

    private static WatchScreen show(BenchRoom room, SourceCatalog catalog) {
        var frame = Frame.of(Preferences.FIRST, ZoneId.of("Europe/Paris"));
        var screen = new WatchScreen(
                room.open(),
                new Nobody(),
                catalog,
                LocalReasons.builtIn(),
                ShippedMessages.all(),
                frame,
                new NoOutlets());
        var page = new StackPane((Parent) screen.node());
        var scene = new Scene(new Easel(page, WIDTH, HEIGHT), WINDOW, WINDOW);
        frame.preferences().get().theme().dress(scene, frame.preferences().get().textPercent());
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return screen;
    }

    private static final class NoOutlets implements Outlets {
        @Override
        public void sources() {}

        @Override
        public void alerts() {}

        @Override
        public void importFile() {}

        @Override
        public void openLink(String address) {}
    }
}
