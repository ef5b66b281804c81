// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX once for all tests that show something: `@ExtendWith(FxTest.class)`.
///
/// Everything that touches a node runs inside [#onFx]; a [Stand] does so by itself.
public final class FxTest implements BeforeAllCallback {
    private static final long PATIENCE_SECONDS = 30;
    private static final Object STARTED = new Object();
    private static boolean running;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        start();
    }

    /// Starts the toolkit unless it runs already.
    public static void start() throws InterruptedException {
        synchronized (STARTED) {
            if (running) return;
            var ready = new CountDownLatch(1);
            Platform.startup(ready::countDown);
            Platform.setImplicitExit(false);
            if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw new IllegalStateException("JavaFX won't start.");
            running = true;
        }
    }

    /// Runs on the JavaFX thread and returns what it found; what it throws is thrown here.
    public static <T> T onFx(Callable<T> task) {
        if (Platform.isFxApplicationThread()) return called(task);
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable problem) {
                result.completeExceptionally(problem);
            }
        });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException problem) {
            if (problem.getCause() instanceof Error error) throw error;
            if (problem.getCause() instanceof RuntimeException exception) throw exception;
            throw new IllegalStateException(problem.getCause());
        } catch (InterruptedException | TimeoutException problem) {
            throw new IllegalStateException("The JavaFX thread did not answer.", problem);
        }
    }

    /// Runs on the JavaFX thread and waits for its end.
    public static void runOnFx(Runnable task) {
        onFx(() -> {
            task.run();
            return true;
        });
    }

    /// Waits until what is queued on the JavaFX thread now is done.
    public static void settle() {
        for (int i = 0; i < 3; i++) runOnFx(() -> {});
    }

    private static <T> T called(Callable<T> task) {
        try {
            return task.call();
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
