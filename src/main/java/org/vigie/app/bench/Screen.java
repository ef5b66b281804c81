// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.vigie.ui.kit.Fx;

/// JavaFX in a process that measures.
final class Screen {
    private Screen() {}

    /// Starts it.
    ///
    /// @param before what a machine without a display needs before JavaFX starts
    static void start(Runnable before) throws InterruptedException {
        before.run();
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
    }

    /// Does this on its thread and waits for it.
    static <T> T ask(Callable<T> task) throws Exception {
        var result = new FutureTask<>(task);
        Fx.run(result);
        return result.get();
    }

    /// Does this on its thread and waits for it.
    static void tell(Runnable task) throws Exception {
        ask(() -> {
            task.run();
            return true;
        });
    }
}
