// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
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
        beforeToolkit.run();
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("bench", name());
        figures.put("injects", injects);
        long start = System.nanoTime();
        var editor = onFx(() -> {
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
        tell("open", since(start), setup, figures);
        until(editor::isLookedAt);
        tell("openToChecked", since(start), setup, figures);
        figures.put("flaws", onFx(() -> editor.flaws().size()));
        measure("letter", editor::type, setup, figures);
        measure("down", editor::down, setup, figures);
        measure("move", editor::move, setup, figures);
        var before = onFx(editor::flaws);
        start = System.nanoTime();
        onFx(() -> {
            editor.type();
            return true;
        });
        until(() -> editor.flaws() != before);
        tell("letterToChecked", since(start), setup, figures);
        figures.put("loadAverage", Math.round(BenchMemory.load() * 10) / 10.0);
        return figures;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /// Once per frame, with everything that the frame then has to do.
    private static void measure(String what, Runnable act, Setup setup, Map<String, Object> figures) throws Exception {
        var meter = onFx(() -> new PulseMeter(act));
        onFx(() -> {
            meter.count();
            meter.start();
            return true;
        });
        until(() -> meter.pulses() >= TIMES);
        onFx(() -> {
            meter.stop();
            return true;
        });
        tell(what + "P50", meter.work(0.5), setup, figures);
        tell(what + "P95", meter.work(0.95), setup, figures);
    }

    private static void tell(String what, double millis, Setup setup, Map<String, Object> figures) {
        setup.out().printf(Locale.ROOT, "%-16s %8.1f ms%n", what, millis);
        figures.put(what + "Ms", Math.round(millis * 10) / 10.0);
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!onFx(holds)) {
            if (System.currentTimeMillis() > end) throw new IllegalStateException("The editor does not answer.");
            Thread.sleep(5);
        }
    }

    private static <T> T onFx(Callable<T> task) throws Exception {
        var result = new FutureTask<>(task);
        Fx.run(result);
        return result.get();
    }
}
