// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.event.Events;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.RoomLedger;
import org.vigie.sources.file.CustomerTables;
import org.vigie.store.Store;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.stakeholders.RegisterLoad;

/// The register of customers in a window, over a real store.
final class RegisterWindow {
    private static final int WIDTH = 1824;
    private static final int HEIGHT = 965;
    private static final int TIMES = 60;
    private static final long PATIENCE = 60_000;

    private final Store store;
    private final Room room;
    private final Events events;

    RegisterWindow(Store store, Room room, Events events) {
        this.store = store;
        this.room = room;
        this.events = events;
    }

    /// Opens it until everybody is listed, then searches letter by letter.
    ///
    /// @param beforeToolkit what a machine without a display needs before JavaFX starts
    void measure(int customers, Runnable beforeToolkit, Bench.Setup setup, Map<String, Object> figures)
            throws Exception {
        Screen.start(beforeToolkit);
        long start = System.nanoTime();
        var load = Screen.ask(this::show);
        until(() -> load.rows() == customers);
        setup.tell("listOpens", (System.nanoTime() - start) / 1e6, figures);
        var meter = Screen.ask(() -> new PulseMeter(load::type));
        Screen.tell(() -> {
            meter.count();
            meter.start();
        });
        until(() -> meter.pulses() >= TIMES);
        Screen.tell(meter::stop);
        setup.tell("letterP50", meter.work(0.5), figures);
        setup.tell("letterP95", meter.work(0.95), figures);
        Screen.tell(load::close);
    }

    private RegisterLoad show() {
        var frame = Frame.of(Preferences.FIRST, ZoneId.of("Europe/Paris"));
        var load = new RegisterLoad(open(), store.people(), store.onDuty(), new CustomerTables(), desk(), frame);
        var scene = new Scene(load.node(), WIDTH, HEIGHT);
        frame.preferences().get().theme().dress(scene, frame.preferences().get().textPercent());
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return load;
    }

    private Desk desk() {
        return Desk.real(
                room,
                new RoomLedger(store.journal(), room.id()),
                (_, _) -> Optional.empty(),
                _ -> Optional.empty(),
                InstantSource.system());
    }

    private OpenRoom open() {
        return StoreRoom.of(store, room, InstantSource.system(), events).open();
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!Screen.ask(holds)) {
            if (System.currentTimeMillis() > end) throw new IllegalStateException("The register does not answer.");
            Thread.sleep(2);
        }
    }
}
