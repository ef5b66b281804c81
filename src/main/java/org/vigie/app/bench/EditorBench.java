// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.scenario.EditorLoad;

/// `bench editor`: the editor of a scenario of 50,000 injects (or `--count`): how long it takes to open, what a letter,
/// a step down the table and a move in time cost the screen's thread, and how soon what is amiss is told.
public final class EditorBench implements Bench {
    private static final int INJECTS = 50_000;
    private static final int WIDTH = 1824;
    private static final int HEIGHT = 965;
    private static final int TIMES = 60;
    private static final long PATIENCE = 60_000;

    private final Runnable beforeToolkit;

    /// @param beforeToolkit what a machine without a display needs before JavaFX starts
    public EditorBench(Runnable beforeToolkit) {
        this.beforeToolkit = beforeToolkit;
    }

    @Override
    public String name() {
        return "editor";
    }

    @Override
    public String describe() {
        return "the editor of a scenario of 50,000 injects: opening, a letter, a step, a move, what is amiss; --count";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        int injects = Math.toIntExact(setup.countOr(INJECTS));
        var scenario = LongScenario.of(injects);
        Screen.start(beforeToolkit);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("bench", name());
        figures.put("injects", injects);
        long start = System.nanoTime();
        var editor = Screen.ask(() -> {
            var frame = Frame.of(Preferences.FIRST, ZoneId.of("Europe/Paris"));
            var load = new EditorLoad(scenario, frame);
            var scene = new Scene(load.node(), WIDTH, HEIGHT);
            frame.preferences()
                    .get()
                    .theme()
                    .dress(scene, frame.preferences().get().textPercent());
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return load;
        });
        setup.tell("open", since(start), figures);
        until(editor::isLookedAt);
        setup.tell("openToChecked", since(start), figures);
        figures.put("flaws", Screen.ask(() -> editor.flaws().size()));
        measure("letter", editor::type, setup, figures);
        measure("down", editor::down, setup, figures);
        measure("move", editor::move, setup, figures);
        var before = Screen.ask(editor::flaws);
        start = System.nanoTime();
        Screen.tell(editor::type);
        until(() -> editor.flaws() != before);
        setup.tell("letterToChecked", since(start), figures);
        figures.put("loadAverage", Math.round(BenchMemory.load() * 10) / 10.0);
        return figures;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /// Once per frame, with everything that the frame then has to do.
    private static void measure(String what, Runnable act, Setup setup, Map<String, Object> figures) throws Exception {
        var meter = Screen.ask(() -> new PulseMeter(act));
        Screen.tell(() -> {
            meter.count();
            meter.start();
        });
        until(() -> meter.pulses() >= TIMES);
        Screen.tell(meter::stop);
        setup.tell(what + "P50", meter.work(0.5), figures);
        setup.tell(what + "P95", meter.work(0.95), figures);
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!Screen.ask(holds)) {
            if (System.currentTimeMillis() > end) throw new IllegalStateException("The editor does not answer.");
            Thread.sleep(5);
        }
    }
}
